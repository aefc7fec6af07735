### Padomes locekļi un viņu vietas padomē.

seats-no-unit = padomes vadība
