### Lapas drukāšanai: ziņojumu dēlim, bibliotēkai, veikalam.

sheets-button = Drukāt lapu (PDF)
sheets-coming = Lapa top, tūlīt atsūtīšu.
sheets-ready = Lapa drukāšanai, A4. Ja teksts garš, tā turpinās otrā lapā. Pirms piespraužat, pārbaudiet ar tālruni, vai kods nolasāms.
sheets-foot = { $what }. { $council }.
