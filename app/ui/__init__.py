"""What people see and touch: one folder per screen, and the parts that all screens are made of."""
