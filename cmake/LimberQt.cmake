set(CMAKE_AUTOMOC ON)
# moc 6.4 stops at the visibility macros of the C++20 standard headers; this header empties them for moc only.
set(CMAKE_AUTOMOC_MOC_OPTIONS "--include;${PROJECT_SOURCE_DIR}/cmake/moc_visibility.h")

add_library(limber_qt INTERFACE)
target_link_libraries(limber_qt INTERFACE limber_warnings limber_core Qt6::Core)
target_compile_definitions(limber_qt INTERFACE
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
  LIMBER_VERSION="${PROJECT_VERSION}")

# limber_room(NAME <sources> LINK <libraries>): one folder of app/, as one static library.
function(limber_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINK" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(${name} PUBLIC limber_qt ${ROOM_LINK})
endfunction()
