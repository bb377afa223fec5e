-- only postgresql
-- Desks that have an account on the screen hear of its change (SiteWatch). SQLite tells that by itself.
CREATE FUNCTION account_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('account_changed', NEW.account_id::text);
    RETURN NULL;
END $$
--;
-- only postgresql
CREATE TRIGGER account_changed AFTER UPDATE ON account
    FOR EACH ROW WHEN (OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION account_changed()
--;
