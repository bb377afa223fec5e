-- How customers come to their initial PINs.

-- What an extract or a letter looks like: a document that several desks use.
CREATE TABLE distribution_layout (
    layout_id bigint PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('extract', 'letter')),
    name {key} NOT NULL,
    document text NOT NULL,
    changed_by bigint NOT NULL,
    changed_at bigint NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    UNIQUE (kind, name)
)
--;
-- PINs that go out together in one file. Who is in it is kept as it was asked for (docs/decisions/0025); `document` is
-- the layout as it was then.
CREATE TABLE distribution_batch (
    batch_id bigint PRIMARY KEY,
    channel text NOT NULL CHECK (channel IN ('bill', 'letter')),
    format text NOT NULL CHECK (format IN ('extract', 'letter')),
    layout_name text NOT NULL,
    document text NOT NULL,
    selection text NOT NULL,
    chosen bigint NOT NULL,
    note text NOT NULL DEFAULT '',
    requested_by bigint NOT NULL REFERENCES staff,
    requested_at bigint NOT NULL,
    -- null: four eyes are switched off on this site
    approval_id bigint,
    -- whether a request was granted is told by its approval
    state text NOT NULL CHECK (state IN ('requested', 'cancelled', 'writing', 'written')),
    written_by bigint REFERENCES staff,
    written_at bigint,
    file_name text NOT NULL DEFAULT '',
    written bigint NOT NULL DEFAULT 0,
    left_out text NOT NULL DEFAULT '{}',
    -- of the whole file, before it appears at its place
    sha256 text NOT NULL DEFAULT '',
    version bigint NOT NULL DEFAULT 1
)
--;
-- The accounts of a batch that was asked for by a list.
CREATE TABLE distribution_batch_account (
    batch_id bigint NOT NULL,
    account_id bigint NOT NULL,
    PRIMARY KEY (batch_id, account_id)
) {clustered}
--;
-- Who was chosen and is not in the file, and why.
CREATE TABLE distribution_left_out (
    batch_id bigint NOT NULL,
    account_id bigint NOT NULL,
    reason text NOT NULL,
    PRIMARY KEY (batch_id, account_id)
) {clustered}
--;
-- The ledger: each time that an initial PIN was given out. A row of a batch counts once the batch is written: see `issue`.
CREATE TABLE distribution (
    account_id bigint NOT NULL,
    issue_id bigint NOT NULL,
    channel text NOT NULL CHECK (channel IN ('telephone', 'email', 'bill', 'letter')),
    batch_id bigint,
    at bigint NOT NULL,
    "by" bigint NOT NULL,
    status text NOT NULL DEFAULT 'issued' CHECK (status IN ('issued', 'signed_in', 'registered', 'enabled')),
    survey_answer text NOT NULL DEFAULT '',
    letter_status text NOT NULL DEFAULT '' CHECK (letter_status IN ('', 'written', 'returned')),
    -- since then the PIN that was given out is not the account's any more, or never came to the customer
    ended_at bigint,
    PRIMARY KEY (account_id, issue_id)
) {clustered}
--;
CREATE VIEW issue AS
SELECT d.account_id, d.issue_id, d.channel, d.batch_id, d.at, d."by", d.status, d.survey_answer, d.letter_status, d.ended_at
FROM distribution d
WHERE d.batch_id IS NULL
   OR EXISTS (SELECT 1 FROM distribution_batch b WHERE b.batch_id = d.batch_id AND b.state = 'written')
--;
-- Initial PINs that were given out at the desk before there was a ledger.
INSERT INTO distribution (account_id, issue_id, channel, at, "by")
SELECT a.account_id, 0, 'telephone', a.reset_at, a.reset_by
FROM account a
WHERE NOT a.initialized AND a.reset_at IS NOT NULL AND a.reset_by IS NOT NULL
--;
INSERT INTO distribution (account_id, issue_id, channel, at, "by")
SELECT t.account_id, 0, 'telephone', max(t.requested_at), min(t.requested_by)
FROM reveal_ticket t JOIN account a ON a.account_id = t.account_id
WHERE NOT a.initialized AND a.reset_at IS NULL
GROUP BY t.account_id
