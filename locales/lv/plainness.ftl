### Vienkārša valoda: ieteikumi tam, kas raksta paziņojumu. Sūtīt drīkst arī bez tiem.

plainness-advice = Ieteikumi (sūtīt var arī tā):
    { $advice }
plainness-officialese = • Vienkāršāk: { $words }. Sakiet to ikdienas vārdiem.
plainness-long-sentence = • Garš teikums ({ $count } vārdi): „{ $begins }…”. Sadaliet divos.
plainness-long = • Teksts ir garš ({ $count } zīmes). Līdz { $most } izlasa gandrīz visi.
plainness-no-when = • Nav teikts, kad. Pierakstiet dienu un laiku.
plainness-no-where = • Nav teikts, kur. Pierakstiet vietu.
