-- The cards as they are now, and every change that made them so. Nothing is ever deleted from the history.

create table card (
  id         integer primary key,
  number     text    not null,
  term_year  integer not null,
  title      text    not null,
  term_from  text    not null,
  term_to    text    not null,
  body       text    not null check (json_valid(body)),
  last_meeting integer not null default 0,
  unique (number, term_year)
) strict;

create table meeting (
  card_id integer not null references card (id),
  id      integer not null,
  date    text    not null,
  body    text    not null check (json_valid(body)),
  primary key (card_id, id)
) strict, without rowid;

create table stewardship (
  card_id integer primary key references card (id),
  channel text,
  body    text not null check (json_valid(body))
) strict;

create index stewardship_channel on stewardship (channel);

create table revision (
  id         integer primary key autoincrement,
  card_id    integer not null references card (id),
  subject    text    not null check (subject in ('CARD', 'MEETING', 'STEWARDSHIP')),
  meeting_id integer,
  at         text    not null,
  actor      text    not null,
  through    text    not null,
  reason     text
) strict;

create index revision_subject on revision (card_id, subject, meeting_id);
create index revision_actor on revision (actor, id);

-- One row a changed field. The digest is over the salt, the name and both texts, so that a redaction
-- can take text and salt away and leave what a chain of hashes over the digests needs.
create table revision_field (
  revision_id integer not null references revision (id),
  name        text    not null,
  before      text,
  after       text,
  salt        text,
  digest      text    not null,
  primary key (revision_id, name)
) strict, without rowid;

create trigger revision_is_never_deleted before delete on revision
begin
  select raise(abort, 'the history is never deleted from');
end;

create trigger revision_is_never_changed before update on revision
begin
  select raise(abort, 'the history is never changed');
end;

create trigger revision_field_is_never_deleted before delete on revision_field
begin
  select raise(abort, 'the history is never deleted from');
end;

create trigger revision_field_is_only_redacted before update on revision_field
when not (new.revision_id = old.revision_id and new.name = old.name and new.digest = old.digest
          and new.before is null and new.after is null and new.salt is null)
begin
  select raise(abort, 'the history is only redacted');
end;
