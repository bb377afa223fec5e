SELECT survey_answer, count(*) FROM issue WHERE survey_answer <> '' GROUP BY survey_answer ORDER BY count(*) DESC, survey_answer
