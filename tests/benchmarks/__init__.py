"""How quick the program is, each number beside a plain program that does the same: ``make bench``."""
