# What is installed, and a Debian package of it: cmake --build --preset release && cpack --config build/release/CPackConfig.cmake
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_RPATH ON)
# Debian names the folder as the package.
set(CMAKE_INSTALL_DOCDIR "${CMAKE_INSTALL_DATAROOTDIR}/doc/limber")
set(limber_packaging "${PROJECT_SOURCE_DIR}/resources/packaging")
set(limber_packaged "${PROJECT_BINARY_DIR}/packaging")

install(TARGETS limber limber-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${limber_packaging}/limber.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${limber_packaging}/org.limber.Limber.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
foreach(size 48 128 256)
  # Drawn by limber-figure --icon, so that the sign is the figure itself.
  install(FILES "${limber_packaging}/limber-${size}.png" RENAME limber.png
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps")
endforeach()
install(FILES "${limber_packaging}/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# Manuals and changelog are compressed, the way Debian wants them; without gzip they are installed as they are.
find_program(LIMBER_GZIP gzip)
function(limber_install_document name destination)
  configure_file("${limber_packaging}/${name}" "${limber_packaged}/${name}" @ONLY)
  if(LIMBER_GZIP)
    execute_process(COMMAND "${LIMBER_GZIP}" -9nkf "${limber_packaged}/${name}" COMMAND_ERROR_IS_FATAL ANY)
    install(FILES "${limber_packaged}/${name}.gz" DESTINATION "${destination}")
  else()
    install(FILES "${limber_packaged}/${name}" DESTINATION "${destination}")
  endif()
endfunction()
limber_install_document(limber.1 "${CMAKE_INSTALL_MANDIR}/man1")
limber_install_document(limber-cli.1 "${CMAKE_INSTALL_MANDIR}/man1")
limber_install_document(changelog "${CMAKE_INSTALL_DOCDIR}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME limber)
set(CPACK_PACKAGE_VENDOR "Limber maintainers")
set(CPACK_PACKAGE_CONTACT "Limber maintainers <maintainers@limber.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "guided mobility for people who sit")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
  "Limber leads through short sessions for the upper back with a moving figure
 and sound, logs every set, and asks whether to move on when the log says so.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and data that no library names.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, espeak-ng-data")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-inter, qt6-wayland")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)

if(LIMBER_TESTS)
  find_program(LIMBER_DESKTOP_FILE_VALIDATE desktop-file-validate)
  find_program(LIMBER_APPSTREAMCLI appstreamcli)
  if(LIMBER_DESKTOP_FILE_VALIDATE)
    add_test(NAME Package.TheDesktopFileIsValid
      COMMAND "${LIMBER_DESKTOP_FILE_VALIDATE}" "${limber_packaging}/limber.desktop")
  endif()
  if(LIMBER_APPSTREAMCLI)
    add_test(NAME Package.TheMetainfoIsValid
      COMMAND "${LIMBER_APPSTREAMCLI}" validate --no-net "${limber_packaging}/org.limber.Limber.metainfo.xml")
  endif()
endif()
