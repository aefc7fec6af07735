"""What the store holds and how it is asked; one noun per file."""
