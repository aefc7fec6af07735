### Sheets to be printed: for the notice board, the library, the shop.

sheets-button = Print a sheet (PDF)
sheets-coming = The sheet is being made and will be here in a moment.
sheets-ready = A sheet to print, A4. A long text goes on on a second page. Before you pin it up, check with a telephone that the code can be read.
sheets-foot = { $what }. { $council }.
