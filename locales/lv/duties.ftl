### Kas vēl gaida tos, kas kalpo pagastam: lēmumi un tas, kas jāizlasa pirms sūtīšanas.

duties-waiting-title = Gaida Jūsu lēmumu: { $count }
duties-not-waiting = Tas Jūs vairs negaida.
