#!/bin/bash
# appimage.sh: builds dist/PinDesk-VERSION-x86_64.AppImage: console, command line and gateway in one file with all
# libraries but those of glibc and GCC. It needs the glibc that it was built with, or a newer one.
set -euo pipefail
cd "$(dirname "$0")/../.."
jobs=${JOBS:-$(nproc)}
export PINDESK_PREFIX=${PINDESK_PREFIX:-${XDG_CACHE_HOME:-$HOME/.cache}/pindesk/qca}

packaging/dependencies/install.sh packages
packaging/dependencies/qca.sh packages
cmake --preset release --log-level=WARNING >/dev/null
cmake --build --preset release -j "$jobs" --target pindesk pindeskctl pindesk-gateway pindesk_pictures >build/release/build.log ||
    { tail -n 40 build/release/build.log >&2; exit 1; }

build=$PWD/build/release
app=$build/AppDir
qca=$PINDESK_PREFIX-packages/usr/lib/pindesk/lib
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CMakeLists.txt)
id=org.pindesk.PinDesk

rm -rf "$app"
for component in console ctl gateway; do
    DESTDIR=$app cmake --install "$build" --prefix /usr --strip --component $component >/dev/null
done
rm -rf "$app/usr/lib/systemd" "$app/usr/share/lintian" "$app/usr/share/doc"
mkdir -p "$app"/usr/{lib,plugins/crypto,translations,share/fonts,share/X11,share/licences}

# Plug-ins, words and data.
for kind in platforms sqldrivers tls imageformats printsupport platforminputcontexts xcbglintegrations \
    wayland-shell-integration wayland-decoration-client wayland-graphics-integration-client; do
    mkdir "$app/usr/plugins/$kind"
    cp "$plugins/$kind"/*.so "$app/usr/plugins/$kind/"
done
(cd "$app/usr/plugins" && find platforms -type f ! -name '*xcb*' ! -name '*wayland*' ! -name '*offscreen*' -delete
    rm -f sqldrivers/*mysql* sqldrivers/*ibase*)
cp "$qca"/qca-qt6/crypto/libqca-ossl.so "$app/usr/plugins/crypto/"
cp /usr/share/qt6/translations/qtbase_{es,fr}.qm "$app/usr/translations/"
cp /usr/share/fonts/truetype/dejavu/DejaVuSans{,-Bold,Mono}.ttf packaging/linux/appimage/fonts.conf "$app/usr/share/fonts/"
cp -rL /usr/share/X11/xkb "$app/usr/share/X11/"
printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' >"$app/usr/bin/qt.conf"

# All libraries that these need, but those of glibc and GCC, which are the system's.
binaries=("$app"/usr/bin/pindesk* $(find "$app/usr/plugins" -name '*.so'))
resolved=$(LD_LIBRARY_PATH=$qca ldd "${binaries[@]}")
if grep 'not found' <<<"$resolved"; then
    echo "appimage.sh: libraries are missing" >&2
    exit 1
fi
awk '$2 == "=>" {print $3}' <<<"$resolved" | sort -u |
    grep -Ev '/(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|anl|mvec|stdc\+\+|gcc_s))\.so' >"$build/libraries"
xargs -a "$build/libraries" cp -Lt "$app/usr/lib"
chmod -R u+w "$app"
patchelf --set-rpath '$ORIGIN/../lib' "$app"/usr/bin/pindesk*
find "$app/usr/plugins" -name '*.so' -exec patchelf --set-rpath '$ORIGIN/../../lib' {} +
find "$app/usr/lib" -type f -exec patchelf --set-rpath '$ORIGIN' {} +

# Licences: ours and of each package that a file is from.
cp LICENSE NOTICE "$app/usr/share/licences/"
cp "$PINDESK_PREFIX-packages/COPYING" "$app/usr/share/licences/qca"
{ grep -v "^$qca" "$build/libraries" | xargs readlink -f
    find "$plugins" /usr/share/fonts/truetype/dejavu /usr/share/X11/xkb /usr/share/qt6/translations -maxdepth 2 -type f
} | sed -e p -e 's|^/usr/lib/|/lib/|' >"$build/carried" # packages know a file by one of these names
(xargs -a "$build/carried" dpkg-query -S 2>/dev/null || true) | cut -d: -f1 | sort -u >"$build/packages"
while read -r package; do
    cp "/usr/share/doc/$package/copyright" "$app/usr/share/licences/$package"
done <"$build/packages"

cp packaging/linux/appimage/AppRun "$app/"
cp "$app/usr/share/applications/$id.desktop" "$app/usr/share/icons/hicolor/scalable/apps/$id.svg" "$app/"
cp "$app/usr/share/icons/hicolor/256x256/apps/$id.png" "$app/.DirIcon"
chmod 755 "$app/AppRun"

# The head and the image behind it; the same bytes from the same sources.
gcc -std=gnu17 -Os -Wall -Wextra -static -s -D"PINDESK_VERSION=\"$version\"" -o "$build/head" \
    packaging/linux/appimage/runtime.c -lsquashfuse_ll -lsquashfuse -lfuse3 -lpthread -ldl -llzma -lzstd -llz4 -llzo2 \
    -lz 2>"$build/head.log" || { cat "$build/head.log" >&2; exit 1; }
printf 'AI\x02' | dd of="$build/head" bs=1 seek=8 conv=notrunc status=none
rm -f "$build/image"
SOURCE_DATE_EPOCH=$SOURCE_DATE_EPOCH mksquashfs "$app" "$build/image" -root-owned -noappend -comp zstd \
    -Xcompression-level 15 -processors "$jobs" -no-progress -quiet -no-xattrs
mkdir -p dist
rm -f dist/*.AppImage
cat "$build/head" "$build/image" >"dist/PinDesk-$version-x86_64.AppImage"
chmod 755 dist/*.AppImage
echo "highest glibc symbol: $(find "$app/usr" -type f \( -name '*.so*' -o -path '*/bin/pindesk*' \) -exec objdump -T {} + 2>/dev/null |
    grep -o 'GLIBC_2[0-9.]*' | sort -uV | tail -n 1)"
packaging/sums.sh
