"""The small things every screen is made of: buttons, lists, headings, fields that keep what is typed."""
