#!/bin/bash
# tree.sh: builds console and command line for Windows and puts them, with all they need, into build/windows/PinDesk:
# what an installer installs, and what runs from anywhere.
set -euo pipefail
cd "$(dirname "$0")/../.."
jobs=${JOBS:-$(nproc)}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/pindesk
export PINDESK_PREFIX=${PINDESK_PREFIX:-$cache/qca} PINDESK_WINDOWS_PREFIX=$cache/windows/libraries
host=x86_64-w64-mingw32

packaging/dependencies/install.sh windows
packaging/windows/libraries.sh
cmake --preset windows --log-level=WARNING >/dev/null
cmake --build --preset windows -j "$jobs" --target pindesk pindeskctl >build/windows/build.log ||
    { tail -n 40 build/windows/build.log >&2; exit 1; }

tree=build/windows/PinDesk
libraries=$PINDESK_WINDOWS_PREFIX
rm -rf "$tree"
mkdir -p "$tree"/plugins/{platforms,styles,sqldrivers,tls,imageformats,crypto} "$tree"/{translations,licences}
for program in pindesk pindeskctl; do
    $host-strip -o "$tree/$program.exe" "build/windows/bin/$program.exe"
done
cp "$libraries"/qtbase/plugins/platforms/q{windows,offscreen}.dll "$tree/plugins/platforms/"
cp "$libraries"/qtbase/plugins/styles/qwindowsvistastyle.dll "$tree/plugins/styles/"
cp "$libraries"/qtsql/plugins/sqldrivers/qsql{ite,psql,odbc}.dll "$tree/plugins/sqldrivers/"
cp "$libraries"/qtbase/plugins/tls/qschannelbackend.dll "$tree/plugins/tls/"
cp "$libraries"/qtbase/plugins/imageformats/q{ico,jpeg}.dll "$tree/plugins/imageformats/"
cp "$libraries"/qca/lib/qca-qt6/crypto/libqca-ossl.dll "$tree/plugins/crypto/"
cp /usr/share/qt6/translations/qtbase_{es,fr}.qm "$tree/translations/"
printf '[Paths]\r\nPrefix=.\r\nPlugins=plugins\r\nTranslations=translations\r\n' >"$tree/qt.conf"

# Every library that one of these imports, until none is left; what is not Windows' own has to be found.
windows_own='^(kernel32|user32|gdi32|advapi32|shell32|ole32|oleaut32|ws2_32|winmm|version|comdlg32|comctl32|winspool|imm32
|dwmapi|uxtheme|d3d9|d3d11|dxgi|d2d1|dwrite|crypt32|ncrypt|bcrypt|secur32|iphlpapi|netapi32|userenv|wtsapi32|shcore|msvcrt
|mpr|authz|odbc32|setupapi|rpcrt4|dnsapi|winhttp|wldap32|shlwapi|ntdll|psapi|normaliz|api-ms-win-.*)\.(dll|drv)$'
windows_own=${windows_own//$'\n'/}
places=("$libraries"/*/bin "$(dirname "$($host-gcc-posix -print-file-name=libstdc++-6.dll)")"
    "$(dirname "$($host-gcc-posix -print-libgcc-file-name)")" "/usr/$host/lib")
todo=("$tree"/*.exe "$tree"/plugins/*/*.dll)
while [ ${#todo[@]} -gt 0 ]; do
    imports=$($host-objdump -p "${todo[@]}" | awk '/DLL Name:/ {print $3}' | sort -u)
    todo=()
    for name in $imports; do
        if [[ ${name,,} =~ $windows_own ]] || [ -f "$tree/$name" ]; then
            continue
        fi
        found=$(find "${places[@]}" -maxdepth 1 -iname "$name" | head -n 1)
        [ -n "$found" ] || { echo "tree.sh: nobody has $name" >&2; exit 1; }
        cp "$found" "$tree/$name"
        todo+=("$tree/$name")
    done
done
$host-strip "$tree"/*.dll

cp LICENSE NOTICE "$tree/licences/"
for folder in "$libraries"/*/licences; do
    cp -r "$folder" "$tree/licences/$(basename "$(dirname "$folder")")"
done
cp /usr/share/doc/gcc-mingw-w64-base/copyright "$tree/licences/gcc"
cp /usr/share/doc/mingw-w64-common/copyright "$tree/licences/mingw-w64"
du -sh "$tree"
