"""The prints, one module each: what of the programme goes on them. How they look is in `app.handouts`."""
