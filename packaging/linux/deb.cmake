# Debian packages: pindesk, pindeskctl and pindesk-gateway; and pindesk-runtime with what they share, the guides and,
# where the distribution has no QCA for Qt 6, ours (packaging/dependencies/qca.sh packages).
set(qca "$ENV{PINDESK_PREFIX}-packages")
if(EXISTS "${qca}")
    install(DIRECTORY "${qca}/usr/lib/pindesk" DESTINATION lib COMPONENT runtime
            USE_SOURCE_PERMISSIONS)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${qca}/usr/lib/pindesk/lib")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME pindesk)
set(CPACK_PACKAGE_VENDOR PinDesk)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL console ctl gateway runtime)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The PinDesk contributors <packages@pindesk.invalid>")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(runtime "pindesk-runtime (= ${PROJECT_VERSION})")
set(drivers "libqt6sql6-sqlite, libqt6sql6-psql, libqt6sql6-odbc")

# pindesk_deb(COMPONENT NAME SECTION DEPENDS SUMMARY TEXT)
macro(pindesk_deb component name section depends summary text)
    string(TOUPPER ${component} upper)
    set(CPACK_DEBIAN_${upper}_PACKAGE_NAME ${name})
    set(CPACK_DEBIAN_${upper}_PACKAGE_SECTION ${section})
    set(CPACK_DEBIAN_${upper}_PACKAGE_DEPENDS "${depends}")
    set(CPACK_COMPONENT_${upper}_DESCRIPTION "${summary}\n${text}")
    # Where QCA is ours it is in a folder of its own, for all of them.
    file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/${name}.overrides" "${name}: custom-library-search-path RUNPATH /usr/lib/pindesk/lib *\n")
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${name}.overrides" DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides"
            RENAME ${name} COMPONENT ${component})
    foreach(file IN ITEMS copyright changelog.gz)
        install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${file}" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${name}"
                COMPONENT ${component})
    endforeach()
endmacro()
pindesk_deb(console pindesk misc "${runtime}, ${drivers}, qt6-qpa-plugins" "service desk for customer PINs"
    "The console, for representatives with a caller on the line and the\nsupervisors who set the rules.")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, fonts-dejavu-core")
pindesk_deb(ctl pindeskctl admin "${runtime}, ${drivers}" "command line of PinDesk"
    "Makes and looks after the sites of PinDesk, the service desk for customer PINs.")
pindesk_deb(gateway pindesk-gateway admin "${runtime}, ${drivers}" "customers' pages of PinDesk"
    "The pages on which customers look after their PINs, and the\ninterface for telephone systems.")
pindesk_deb(runtime pindesk-runtime libs "" "what the programs of PinDesk share"
    "Guides, licences and the library of cryptography.")
set(CPACK_DEBIAN_GATEWAY_PACKAGE_CONTROL_EXTRA "${CMAKE_CURRENT_LIST_DIR}/postinst;${CMAKE_CURRENT_LIST_DIR}/prerm;${CMAKE_CURRENT_LIST_DIR}/postrm")

# Each package has its licences and its changes.
file(READ "${CMAKE_SOURCE_DIR}/NOTICE" notice)
file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/copyright"
    "${notice}\nPinDesk is under the Apache License 2.0: /usr/share/common-licenses/Apache-2.0\n"
    "QCA, in /usr/lib/pindesk, is under the GNU LGPL 2.1: /usr/share/common-licenses/LGPL-2.1\n")
file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/changelog"
    "pindesk (${PROJECT_VERSION}) stable; urgency=medium\n\n  * Version ${PROJECT_VERSION}.\n\n"
    " -- ${CPACK_DEBIAN_PACKAGE_MAINTAINER}  ${PINDESK_DATE_RFC}\n")
execute_process(COMMAND gzip -9nf "${CMAKE_CURRENT_BINARY_DIR}/changelog")
include(CPack)
