-- The statements leave nothing to be guessed.
SELECT 1
