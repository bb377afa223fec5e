-- Force PIN change. A row of authentication_profile holds what is being worked on; each publication is a version
-- that nobody changes any more.
CREATE TABLE authentication_profile (
    profile_id bigint PRIMARY KEY,
    name {key} NOT NULL UNIQUE,
    kind text NOT NULL CHECK (kind IN ('authentication', 'additional')),
    -- of the published version: does it decide anything?
    active boolean NOT NULL DEFAULT FALSE,
    -- whether the document is the published version
    state text NOT NULL CHECK (state IN ('draft', 'published')),
    document text NOT NULL,
    published_number bigint,
    -- the weak-PIN scenarios of the published version that also judge a new PIN, separated by spaces
    guards text NOT NULL DEFAULT '',
    changed_by bigint NOT NULL,
    changed_at bigint NOT NULL,
    version bigint NOT NULL DEFAULT 1
)
--;
CREATE TABLE authentication_profile_version (
    profile_id bigint NOT NULL REFERENCES authentication_profile,
    number bigint NOT NULL,
    document text NOT NULL,
    restored_from bigint,
    published_by bigint NOT NULL,
    published_at bigint NOT NULL,
    PRIMARY KEY (profile_id, number)
)
