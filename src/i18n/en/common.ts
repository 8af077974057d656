import type { Shape } from '../shape';

export const common = {
  send: 'Send',
  cancel: 'Cancel',
  more: 'More',
  previous: 'Previous',
  next: 'Next',
  yourText: 'What you wrote',
  earlier:
    '{count, plural, one {There is 1 older message} other {There are # older messages}}. Press Previous.',
  save: 'Save',
  open: 'Open',
  required: 'Please fill this in.',
  somebody: 'someone from the network',
  coordinators: 'the coordinators',
  failed:
    'Something went wrong on our side. Please try again in a moment. What you typed is still in your message or form.',
  unknownPress: 'This button no longer works. Type help and we start again.',
  forbidden: 'You cannot do this here. Your point of contact or coordinator can help you.',
  notFound: 'I cannot find this in your network (any more).',
  privateTitle: 'Just for you',
  privateText: 'Press the button. Only you see what opens.',
  emergency: 'Is a child in danger right now? Call 112. {numbers} Nobody reads this bot around the clock.',
  emergencyBE:
    'Worried about violence or neglect? Call 1712, or as a professional the Vertrouwenscentrum Kindermishandeling (child abuse support centre) of your province.',
  emergencyNL:
    'Worried about violence or neglect? Call Veilig Thuis, 0800-2000 (free, day and night), and follow the meldcode (the Dutch reporting steps).',
  danger: 'Is this about a child in danger? Then do not wait for an answer here.',
} satisfies Shape['common'];
