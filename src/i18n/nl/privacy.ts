/** What the guard says about words by which somebody may be recognised. */
export const privacy = {
  marked:
    'Hieraan kan je misschien iemand herkennen: {found}. Haal het weg of schrijf het anders, dan kan iedereen veilig meedenken.',
  sure: 'Ik keek dit na: hieraan herken je niemand. Verstuur het zo.',
};
