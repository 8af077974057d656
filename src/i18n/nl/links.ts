export const links = {
  goneTitle: 'Deze link werkt niet (meer)',
  gone: 'Een link van Signaalpunt is persoonlijk en werkt maar even. Vraag in Teams een nieuwe aan Signaalpunt.',
  failedTitle: 'Er ging iets mis aan onze kant',
  failed: 'Open de link over een paar minuten opnieuw.',
};
