# Icons are drawn as SVG and become raw pictures while building: the programs need neither an SVG reader nor Qt's
# picture plugins, which would all be loaded at the start. A stroke icon is a mask that the theme colours,
# `NAME.mask`: one byte a pixel, a size for every place (16, 20, 24, 32) at 100, 150 and 200 %, one after the
# other. The application icon has its colours, `application.bgra`: four bytes a pixel. ui/widgets/icon.cpp reads
# them by the same sizes.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(IMAGEMAGICK_CONVERT convert REQUIRED)
file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/icons")
set(pictures)

# Draws `source` in `sizes`, the pictures one after the other in `output`, in a format of ImageMagick.
function(pindesk_draw source output format sizes)
    cmake_path(GET output STEM LAST_ONLY name)
    set(drawn)
    set(commands)
    foreach(size IN LISTS sizes)
        set(picture "${CMAKE_CURRENT_BINARY_DIR}/icons/${name}-${size}.png")
        list(APPEND drawn "${picture}")
        list(APPEND commands COMMAND "${RSVG_CONVERT}" -w ${size} -h ${size} -o "${picture}" "${source}")
    endforeach()
    add_custom_command(OUTPUT "${output}" BYPRODUCTS ${drawn} ${commands}
                       COMMAND "${IMAGEMAGICK_CONVERT}" ${drawn} ${ARGN} -depth 8 "${format}:${output}"
                       DEPENDS "${source}" VERBATIM)
endfunction()

file(GLOB icon_sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/*.svg")
foreach(source IN LISTS icon_sources)
    cmake_path(GET source STEM LAST_ONLY name)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/icons/${name}.mask")
    pindesk_draw("${source}" "${output}" gray "16;20;24;30;32;36;40;48;64" -alpha extract)
    list(APPEND pictures "${output}")
endforeach()
set(output "${CMAKE_CURRENT_BINARY_DIR}/icons/application.bgra")
pindesk_draw("${CMAKE_CURRENT_LIST_DIR}/application/pindesk.svg" "${output}" bgra "16;24;32;48;64")
list(APPEND pictures "${output}")
# A style sheet can show nothing but a picture file.
foreach(name IN ITEMS fieldup fielddown)
    list(APPEND pictures "${CMAKE_CURRENT_BINARY_DIR}/icons/${name}-32.png")
endforeach()
foreach(picture IN LISTS pictures)
    get_filename_component(name "${picture}" NAME)
    set_source_files_properties("${picture}" PROPERTIES GENERATED TRUE QT_RESOURCE_ALIAS "icons/${name}")
endforeach()
