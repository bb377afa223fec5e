-- The weak-PIN scenarios that published profiles ask for.
SELECT guards FROM authentication_profile WHERE guards <> ''
