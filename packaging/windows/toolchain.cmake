# CMake's toolchain for Windows (x64) with Debian's g++-mingw-w64-x86-64-posix. PINDESK_WINDOWS_PREFIX, from the
# environment, is the folder with a folder for each library that libraries.sh built.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

file(GLOB CMAKE_FIND_ROOT_PATH LIST_DIRECTORIES true "$ENV{PINDESK_WINDOWS_PREFIX}/*")
list(APPEND CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# pkg-config's modules of these libraries and no others.
file(GLOB modules LIST_DIRECTORIES true "$ENV{PINDESK_WINDOWS_PREFIX}/*/lib/pkgconfig")
list(JOIN modules ":" modules)
set(ENV{PKG_CONFIG_LIBDIR} "${modules}")
unset(modules)
