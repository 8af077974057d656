/** What the guard says about words by which somebody may be recognised. */
export const privacy = {
  marked:
    'Somebody may be recognised by this: {found}. Take it out or write it differently, then everyone can think along safely.',
  sure: 'I checked this: nobody is recognised by it. Send it like this.',
};
