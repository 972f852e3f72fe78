"""Files from elsewhere and for elsewhere: what would come in, and what goes out in which form."""
