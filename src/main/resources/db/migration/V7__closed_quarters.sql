-- The first day of the closed quarter that a revision changed. The reason for it moves to the fields, where it can be redacted.

alter table revision add column closed text;
