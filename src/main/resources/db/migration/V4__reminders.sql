-- What was decided about each stage of a reminder, and what people asked of their reminders.

create table reminder_decision (
  number    text    not null,
  term_year integer not null,
  indicator integer not null,
  year      integer not null,
  quarter   integer not null check (quarter between 1 and 4),
  stage     text    not null,
  at        text    not null,
  message   text,
  settled   text,
  seq       integer not null,
  primary key (number, term_year, indicator, year, quarter, stage)
) strict, without rowid;

create index reminder_decision_quarter on reminder_decision (year, quarter);
create index reminder_decision_message on reminder_decision (message, seq);

create table reminder_snooze (
  id        integer primary key,
  number    text    not null,
  term_year integer not null,
  indicator integer not null,
  year      integer not null,
  quarter   integer not null check (quarter between 1 and 4),
  at        text    not null,
  until     text    not null,
  by        text    not null
) strict;

create index reminder_snooze_quarter on reminder_snooze (year, quarter, id);

create table digest_off (
  member text primary key
) strict, without rowid;
