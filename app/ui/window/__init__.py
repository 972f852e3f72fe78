"""The parts of the window round the screens: the rail, the menus, the search, the bars."""
