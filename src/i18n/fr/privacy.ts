/** What the guard says about words by which somebody may be recognised. */
export const privacy = {
  marked:
    'Ceci permet peut-être de reconnaître quelqu’un : {found}. Enlève-le ou écris-le autrement, pour que chacun puisse réfléchir en toute sécurité.',
  sure: 'J’ai vérifié : cela ne permet de reconnaître personne. Envoie-le ainsi.',
};
