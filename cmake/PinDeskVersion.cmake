# PINDESK_VERSION from the newest tag vX.Y.Z that this commit has in its past, and PINDESK_DATE, the commit's day;
# where there is none, as in an archive of the sources, the version that stands here.
set(PINDESK_VERSION 0.1.0)
set(PINDESK_DATE 2026-01-01)
set(PINDESK_DATE_RFC "Thu, 01 Jan 2026 00:00:00 +0000")
find_package(Git QUIET)
if(Git_FOUND)
    execute_process(COMMAND "${GIT_EXECUTABLE}" describe --tags --abbrev=0 --match "v[0-9]*.[0-9]*.[0-9]*"
                    WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" OUTPUT_VARIABLE tag ERROR_QUIET)
    if(tag MATCHES "^v([0-9]+\\.[0-9]+\\.[0-9]+)\n$")
        set(PINDESK_VERSION ${CMAKE_MATCH_1})
    endif()
    execute_process(COMMAND "${GIT_EXECUTABLE}" log -1 "--format=%cs;%cD" ERROR_QUIET OUTPUT_VARIABLE dates
                    WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(dates)
        list(GET dates 0 PINDESK_DATE)
        list(GET dates 1 PINDESK_DATE_RFC)
    endif()
endif()
