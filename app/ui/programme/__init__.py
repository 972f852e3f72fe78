"""The programme: its sessions, people, maps and questions, and the search over all of it."""
