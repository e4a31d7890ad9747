-- One script for H2 (in its PostgreSQL mode) and PostgreSQL.

-- What has come in: every revision of a story, the bytes as received beside the canonical form.
create table stories (
  id         varchar(128) primary key,
  revision   integer not null,
  etag       varchar(80) not null,
  received   timestamp with time zone not null,
  headline   varchar,
  language   varchar not null,
  published  varchar,
  published_from timestamp with time zone,
  lead       varchar,
  words      text not null
);
comment on table stories is 'one row a story: its latest revision';
comment on column stories.published is 'EDTF, as vague as the story says';
comment on column stories.published_from is 'the first moment that this can mean; null: not said, or nothing bounds it';
comment on column stories.lead is 'how its text begins';
comment on column stories.words is 'headline, names and text in lower case, for the search';

create table revisions (
  story_id   varchar(128) not null references stories,
  number     integer not null,
  etag       varchar(80) not null,
  received   timestamp with time zone not null,
  bytes      bytea not null,
  canonical  text not null,
  warnings   integer not null,
  primary key (story_id, number)
);
comment on column revisions.number is 'counted by the newsdesk, from 1; the revision that the story gives itself is in the document';
comment on column revisions.bytes is 'the document as received, byte for byte';
comment on column revisions.canonical is 'the same story as the library writes it';

-- What the latest revisions say, for SQL. Everything here is made from the documents again.
create table actors (
  story_id   varchar(128) not null references stories,
  id         varchar(128) not null,
  type       varchar not null,
  name       varchar not null,
  anonymous  boolean not null,
  primary key (story_id, id)
);

create table actor_identifiers (
  story_id   varchar(128) not null,
  actor_id   varchar(128) not null,
  scheme     varchar(200) not null,
  identifier varchar(200) not null,
  foreign key (story_id, actor_id) references actors
);
create index actor_identifiers_by_identifier on actor_identifiers (scheme, identifier);

create table positions (
  story_id    varchar(128) not null references stories,
  id          varchar(128) not null,
  holder      varchar(128) not null,
  stance      varchar not null,
  direction   varchar(10) not null,
  about       varchar(128) not null,
  certainty   varchar(10) not null,
  conditional boolean not null,
  hedged      boolean not null,
  vouched     boolean not null,
  standing    varchar(10) not null,
  taken       varchar,
  earliest    timestamp with time zone,
  latest      timestamp with time zone,
  sentence    text not null,
  primary key (story_id, id)
);
create index positions_by_holder on positions (story_id, holder);
comment on column positions.direction is 'for, against, neither or unknown: what the stance wants';
comment on column positions.hedged is 'must not be told without its perhaps, its if or its unless';
comment on column positions.vouched is 'false: the story says that the holder takes no such position, or only talks about it';
comment on column positions.standing is 'stands, superseded or retracted, at the end of the story';
comment on column positions.taken is 'EDTF: its own date, or that of the first dated words it is known from';
comment on column positions.sentence is 'the whole of it, with its not, its may and its speaker';

create table packages (
  story_id   varchar(128) not null references stories,
  id         varchar(128) not null,
  title      varchar not null,
  kind       varchar,
  verdict    varchar,
  primary key (story_id, id)
);
comment on column packages.verdict is 'the judgement of the story on what it carries; null: none';

create table package_amounts (
  story_id    varchar(128) not null,
  package_id  varchar(128) not null,
  number      integer not null,
  currency    varchar not null,
  basis       varchar(10) not null,
  exact       numeric(60, 30),
  at_least    numeric(60, 30),
  at_most     numeric(60, 30),
  approximate boolean not null,
  as_written  varchar,
  primary key (story_id, package_id, number),
  foreign key (story_id, package_id) references packages
);
comment on table package_amounts is 'several for one package where reports differ: never to be summed';
comment on column package_amounts.basis is 'written, or inferred from a sign that several currencies share';

create table contributions (
  story_id    varchar(128) not null,
  package_id  varchar(128) not null,
  number      integer not null,
  contributor varchar(128) not null,
  role        varchar not null,
  primary key (story_id, package_id, number),
  foreign key (story_id, package_id) references packages
);

create table milestones (
  story_id    varchar(128) not null,
  package_id  varchar(128) not null,
  number      integer not null,
  status      varchar not null,
  reached     boolean not null,
  whole       boolean not null,
  on_date     varchar,
  earliest    timestamp with time zone,
  latest      timestamp with time zone,
  primary key (story_id, package_id, number),
  foreign key (story_id, package_id) references packages
);
comment on column milestones.reached is 'false: only expected, it may never come';
comment on column milestones.whole is 'false: of some components or one contributor alone';
comment on column milestones.on_date is 'EDTF: when it was reached, or is expected';
