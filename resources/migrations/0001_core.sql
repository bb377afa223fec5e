-- The core schema. Written once for both databases: {blob}, {key} (text compared byte for byte) and {now}
-- are replaced by the dialect; `--;` ends a statement; a statement that begins with `-- only sqlite` or
-- `-- only postgresql` runs on that database alone.
-- Times are epoch milliseconds UTC. Meaning of tables and columns: docs/data-model.md.

CREATE TABLE site (
    id {key} PRIMARY KEY,
    name text NOT NULL,
    support_phone text NOT NULL,
    environment text NOT NULL CHECK (environment IN ('production', 'test', 'practice')),
    recovery_public_key {blob} NOT NULL,
    created_at bigint NOT NULL,
    version bigint NOT NULL DEFAULT 1
)
--;
CREATE TABLE setting (
    key {key} PRIMARY KEY,
    value text NOT NULL,
    changed_by bigint,
    changed_at bigint NOT NULL,
    version bigint NOT NULL DEFAULT 1
)
--;
CREATE TABLE site_key (
    key_id bigint PRIMARY KEY,
    purpose text NOT NULL CHECK (purpose IN ('initial_pin', 'customer_pin', 'personal_data', 'outbox', 'audit')),
    state text NOT NULL CHECK (state IN ('active', 'retired')),
    created_at bigint NOT NULL
)
--;
CREATE TABLE key_grant (
    key_id bigint NOT NULL REFERENCES site_key,
    holder {key} NOT NULL,
    sealed_key {blob} NOT NULL,
    PRIMARY KEY (key_id, holder)
)
--;
CREATE TABLE staff (
    staff_id bigint PRIMARY KEY,
    user_name {key} NOT NULL UNIQUE,
    employee_number text NOT NULL DEFAULT '',
    display_name text NOT NULL DEFAULT '',
    email text NOT NULL DEFAULT '',
    language text NOT NULL DEFAULT 'en',
    roles text NOT NULL,
    is_bootstrap boolean NOT NULL DEFAULT FALSE,
    status text NOT NULL CHECK (status IN ('invited', 'active', 'locked', 'disabled')),
    lock_reason text CHECK (lock_reason IN ('sign_in', 'identity', 'security_answer', 'link_expired')),
    locked_at bigint,
    sign_in_failures bigint NOT NULL DEFAULT 0,
    identity_failures bigint NOT NULL DEFAULT 0,
    answer_failures bigint NOT NULL DEFAULT 0,
    public_key {blob},
    wrapped_private_key {blob},
    password_changed_at bigint,
    last_sign_in_at bigint,
    created_at bigint NOT NULL,
    version bigint NOT NULL DEFAULT 1
)
--;
CREATE TABLE staff_credential (
    staff_id bigint PRIMARY KEY REFERENCES staff,
    kdf text NOT NULL,
    verifier {blob} NOT NULL,
    previous_verifiers text NOT NULL DEFAULT '[]'
)
--;
CREATE TABLE link_token (
    token_hash {blob} PRIMARY KEY,
    purpose text NOT NULL CHECK (purpose IN ('enrol', 'reset', 'enable', 'reset_pin')),
    subject bigint NOT NULL,
    sent_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    voided_at bigint
)
--;
CREATE INDEX link_token_subject ON link_token (subject, purpose)
--;
CREATE TABLE import_run (
    run_id bigint PRIMARY KEY,
    source text NOT NULL,
    started_by bigint NOT NULL,
    started_at bigint NOT NULL,
    finished_at bigint,
    state text NOT NULL CHECK (state IN ('running', 'complete', 'superseded', 'cancelled', 'failed')),
    counts text NOT NULL DEFAULT '{}'
)
--;
CREATE TABLE directory_account (
    account_id bigint PRIMARY KEY,
    location_id {key} NOT NULL CHECK (location_id <> ''),
    customer_id {key} NOT NULL CHECK (customer_id <> ''),
    first_name text NOT NULL DEFAULT '',
    last_name text NOT NULL DEFAULT '',
    organization text NOT NULL DEFAULT '',
    service_address text NOT NULL DEFAULT '',
    city text NOT NULL DEFAULT '',
    state text NOT NULL DEFAULT '',
    postal_code text NOT NULL DEFAULT '',
    country text NOT NULL DEFAULT '',
    status text NOT NULL DEFAULT '',
    email text NOT NULL DEFAULT '',
    language text NOT NULL DEFAULT '',
    must_change_pin text NOT NULL DEFAULT 'unknown'
        CHECK (must_change_pin = 'no' OR must_change_pin = 'yes' OR must_change_pin = 'unknown'),
    personal {blob},
    extra text,
    missing_since bigint,
    import_run bigint NOT NULL,
    row_hash bigint NOT NULL,
    UNIQUE (location_id, customer_id)
)
--;
CREATE TABLE directory_phone (
    account_id bigint NOT NULL,
    position smallint NOT NULL,
    kind text NOT NULL,
    digits {key} NOT NULL,
    PRIMARY KEY (account_id, position)
) {clustered}
--;
-- What a search finds by its beginning: each account's folded names, addresses and e-mail addresses and the
-- digits of its telephone numbers. Accounts are taken 16,384 at a time, so that an import writes each block
-- in order while it reads on, however many there are (docs/decisions/0005-search-keys-in-blocks.md).
CREATE TABLE directory_key (
    block bigint NOT NULL,
    kind smallint NOT NULL,
    key {key} NOT NULL,
    account_id bigint NOT NULL,
    PRIMARY KEY (block, kind, key, account_id)
) {clustered}
--;
-- How far the infix index has come. `complete` once it has been built to the end; accounts that came later
-- follow.
CREATE TABLE directory_index (
    name {key} PRIMARY KEY,
    indexed_to bigint NOT NULL,
    complete boolean NOT NULL
)
--;
INSERT INTO directory_index (name, indexed_to, complete) VALUES ('infix', 0, FALSE)
--;
-- only sqlite
-- What a search finds in the middle of words. The rowid is the account_id. The index keeps no copy of the
-- text: it is told the old text when a row changes.
CREATE VIRTUAL TABLE directory_infix USING fts5 (
    number, name, address, phone, email, content = '', tokenize = 'trigram case_sensitive 1', detail = full
)
--;
-- only postgresql
-- In parts of 131,072 accounts, each with a trigram index of its own: a part is filled, then indexed, in
-- seconds, and a search for the commonest words never has more than a part to go through at once.
CREATE TABLE directory_infix (
    rowid bigint PRIMARY KEY,
    number text NOT NULL,
    name text NOT NULL,
    address text NOT NULL,
    phone text NOT NULL,
    email text NOT NULL
) PARTITION BY RANGE (rowid)
--;
-- only postgresql
-- Makes the part, if there is none. Attached, not made in place: that would keep the searches waiting.
CREATE FUNCTION directory_infix_make_part(part bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    accounts CONSTANT bigint := 131072;
    name CONSTANT text := 'directory_infix_' || part;
BEGIN
    IF to_regclass(name) IS NULL THEN
        EXECUTE format('CREATE TABLE %I (LIKE directory_infix INCLUDING ALL)', name);
        EXECUTE format('ALTER TABLE directory_infix ATTACH PARTITION %I FOR VALUES FROM (%s) TO (%s)',
                       name, part * accounts + 1, (part + 1) * accounts + 1);
    END IF;
    RETURN part;
END
$$
--;
-- only postgresql
CREATE FUNCTION directory_infix_index_part(part bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    name CONSTANT text := 'directory_infix_' || part;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('pindesk ' || name, 0)); -- two builds come to its end at once
    IF to_regclass(name) IS NOT NULL AND to_regclass(name || '_trigram') IS NULL THEN
        EXECUTE format('CREATE INDEX %I ON %I USING gin (number gin_trgm_ops, name gin_trgm_ops, '
                       'address gin_trgm_ops, phone gin_trgm_ops, email gin_trgm_ops)', name || '_trigram', name);
        EXECUTE format('ANALYZE %I', name);
    END IF;
    RETURN part;
END
$$
--;
-- only postgresql
-- Planned anew for each word: whether the trigrams help depends on how common it is. One character repeated has
-- one trigram, which tells so little that the rows themselves are sooner looked at.
CREATE FUNCTION directory_infix_find(field text, patterns text[], behind bigint, upto bigint, most bigint)
RETURNS SETOF bigint LANGUAGE plpgsql STABLE AS $$
DECLARE
    conditions text := '';
    word text;
BEGIN
    FOR i IN 1 .. cardinality(patterns) LOOP
        word := trim('%' FROM patterns[i]);
        conditions := conditions ||
            format(CASE WHEN replace(word, left(word, 1), '') = '' THEN ' AND (%I || '''') LIKE $1[%s]'
                        ELSE ' AND %I LIKE $1[%s]' END, field, i);
    END LOOP;
    RETURN QUERY EXECUTE 'SELECT rowid FROM directory_infix WHERE rowid > $2 AND rowid <= $3' || conditions ||
                         ' ORDER BY rowid LIMIT $4' USING patterns, behind, upto, most;
END
$$
--;
CREATE TABLE account (
    account_id bigint PRIMARY KEY,
    location_id {key} NOT NULL,
    customer_id {key} NOT NULL,
    initialized boolean NOT NULL,
    enabled boolean NOT NULL,
    hint {blob} CHECK (hint IS NULL OR length(hint) >= 33),
    email text NOT NULL DEFAULT '',
    email_verified boolean NOT NULL DEFAULT FALSE,
    pin_set_at bigint NOT NULL,
    reset_at bigint,
    reset_by bigint,
    run_id bigint,
    version bigint NOT NULL DEFAULT 1,
    UNIQUE (location_id, customer_id)
)
--;
-- The two states that are watched are rare, so that their indexes cost bulk work nothing.
CREATE INDEX account_waiting ON account (pin_set_at) WHERE initialized AND NOT enabled
--;
CREATE INDEX account_inconsistent ON account (account_id) WHERE enabled AND NOT initialized
--;
CREATE TABLE pin_secret (
    account_id bigint PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('initial', 'customer')),
    sealed {blob} NOT NULL CHECK (length(sealed) >= 34),
    key_id bigint NOT NULL,
    set_at bigint NOT NULL,
    run_id bigint
)
--;
CREATE TABLE pin_undo (
    account_id bigint PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('initial', 'customer')),
    sealed {blob} NOT NULL CHECK (length(sealed) >= 34),
    key_id bigint NOT NULL,
    initialized boolean NOT NULL,
    enabled boolean NOT NULL,
    hint {blob},
    email text NOT NULL,
    email_verified boolean NOT NULL,
    pin_set_at bigint NOT NULL,
    reset_at bigint,
    reset_by bigint,
    "by" bigint NOT NULL,
    reset_version bigint NOT NULL,
    expires_at bigint NOT NULL
)
--;
CREATE TABLE reveal_ticket (
    ticket_id bigint PRIMARY KEY,
    account_id bigint NOT NULL,
    purpose text NOT NULL,
    reason text NOT NULL,
    requested_by bigint NOT NULL,
    requested_at bigint NOT NULL
)
--;
CREATE INDEX reveal_ticket_requested ON reveal_ticket (requested_by, requested_at)
--;
CREATE TABLE verification (
    verification_id bigint PRIMARY KEY,
    account_id bigint NOT NULL,
    staff_id bigint NOT NULL,
    at bigint NOT NULL,
    asked text NOT NULL,
    passed text NOT NULL,
    succeeded boolean NOT NULL,
    override_by bigint,
    override_reason text,
    statement text,
    ended_at bigint
)
--;
CREATE INDEX verification_account ON verification (account_id, staff_id, at)
--;
CREATE TABLE generation_run (
    run_id bigint PRIMARY KEY,
    started_by bigint NOT NULL,
    started_at bigint NOT NULL,
    finished_at bigint,
    state text NOT NULL CHECK (state IN ('running', 'complete', 'superseded', 'cancelled', 'failed')),
    last_location_id {key},
    last_customer_id {key},
    created bigint NOT NULL DEFAULT 0,
    existing bigint NOT NULL DEFAULT 0,
    rejected bigint NOT NULL DEFAULT 0,
    busy_ms bigint NOT NULL DEFAULT 0,
    checksum {blob},
    version bigint NOT NULL DEFAULT 1
)
--;
CREATE TABLE sign_in_event (
    event_id bigint PRIMARY KEY,
    account_id bigint,
    typed_account text NOT NULL,
    at bigint NOT NULL,
    channel text NOT NULL,
    outcome text NOT NULL
)
--;
CREATE INDEX sign_in_event_account ON sign_in_event (account_id, at)
--;
CREATE TABLE outbox (
    message_id bigint PRIMARY KEY,
    kind text NOT NULL,
    recipient text NOT NULL,
    language text NOT NULL,
    account_id bigint,
    staff_id bigint,
    body {blob},
    state text NOT NULL CHECK (state IN ('waiting', 'sent', 'refused', 'bounced', 'cancelled')),
    attempts bigint NOT NULL DEFAULT 0,
    next_attempt_at bigint,
    created_at bigint NOT NULL,
    sent_at bigint,
    last_error text,
    version bigint NOT NULL DEFAULT 1
)
--;
CREATE INDEX outbox_account ON outbox (account_id, created_at)
--;
CREATE TABLE audit_head (
    writer_id bigint PRIMARY KEY,
    seq bigint NOT NULL,
    hash {blob} NOT NULL
)
--;
CREATE TABLE audit_event (
    writer_id bigint NOT NULL,
    seq bigint NOT NULL,
    at bigint NOT NULL,
    actor bigint NOT NULL,
    actor_name text NOT NULL,
    workstation text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    account_id bigint,
    reason text NOT NULL,
    detail text NOT NULL,
    key_id bigint NOT NULL,
    previous_hash {blob} NOT NULL,
    hash {blob} NOT NULL,
    PRIMARY KEY (writer_id, seq)
) {clustered}
--;
CREATE INDEX audit_event_account ON audit_event (account_id, at) WHERE account_id IS NOT NULL
--;
CREATE INDEX audit_event_at ON audit_event (at)
--;
CREATE INDEX audit_event_checkpoint ON audit_event (at) WHERE action = 'checkpoint'
--;
CREATE TABLE operation (
    operation_id bigint PRIMARY KEY,
    at bigint NOT NULL,
    outcome text NOT NULL
)
