# Compiler settings shared by every target, on one INTERFACE target.
option(PINDESK_BUILD_TESTS "Build the tests and benches" ON)
option(PINDESK_PRECOMPILE "Use a precompiled header" ON)
option(PINDESK_GATEWAY "Build the gateway, which runs on Unix systems" ON)
option(PINDESK_TIDY "Run clang-tidy while compiling" OFF)
set(PINDESK_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined or thread")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(CCACHE ccache)
if(CCACHE)
    # Precompiled headers hide time stamps and defines from ccache unless it is told so.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(pindesk_settings INTERFACE)
target_include_directories(pindesk_settings INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(pindesk_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 PINDESK_VERSION="${PROJECT_VERSION}")
target_compile_options(pindesk_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-qual
    -Wextra-semi -Werror
    -Wno-error=deprecated-declarations) # a newer Qt deprecates what 6.4 has no other name for
# Programs too, where Qt does not ask for it: one precompiled header serves them and the libraries.
target_compile_options(pindesk_settings INTERFACE -fPIC)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 takes the empty half of a moved std::optional for used memory (its bug 80635); clang-tidy still looks.
    target_compile_options(pindesk_settings INTERFACE -fpch-preprocess -Wno-maybe-uninitialized)
    if(CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13) # which calls the same case by the other name
        target_compile_options(pindesk_settings INTERFACE -Wno-uninitialized)
    endif()
endif()
if(WIN32)
    target_compile_definitions(pindesk_settings INTERFACE WIN32_LEAN_AND_MEAN NOMINMAX UNICODE _WIN32_WINNT=0x0A00)
    target_link_libraries(pindesk_settings INTERFACE ws2_32)
endif()
if(PINDESK_SANITIZE)
    target_compile_options(pindesk_settings INTERFACE -fsanitize=${PINDESK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(pindesk_settings INTERFACE -fsanitize=${PINDESK_SANITIZE})
endif()
if(PINDESK_TIDY)
    find_program(CLANG_TIDY clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY ${CLANG_TIDY})
    set(PINDESK_PRECOMPILE OFF)
    # What Qt generates is not ours to judge; a check has to be named, this one finds nothing.
    file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,llvm-twine-local'\n")
endif()
