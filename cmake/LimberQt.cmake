set(CMAKE_AUTOMOC ON)
# moc 6.4 stops at the visibility macros of the C++20 standard headers; this header empties them for moc only.
set(CMAKE_AUTOMOC_MOC_OPTIONS "--include;${PROJECT_SOURCE_DIR}/cmake/moc_visibility.h")

add_library(limber_qt INTERFACE)
target_link_libraries(limber_qt INTERFACE limber_warnings limber_core Qt6::Core)
target_compile_definitions(limber_qt INTERFACE
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
  LIMBER_VERSION="${PROJECT_VERSION}")

# limber_moc(TARGET FILE...): moc looks only at targets that have something for it; each of the others would cost a
# run of it and an empty source. Who writes the first Q_OBJECT of a target configures once more.
function(limber_moc target)
  foreach(file ${ARGN})
    string(REGEX REPLACE "\\.cpp$" ".h" header "${file}")
    foreach(name "${file}" "${header}")
      get_filename_component(name "${name}" ABSOLUTE)
      if(EXISTS "${name}" AND NOT IS_DIRECTORY "${name}")
        file(STRINGS "${name}" found REGEX "Q_OBJECT|Q_GADGET|Q_NAMESPACE|\\.moc\"" LIMIT_COUNT 1)
        if(found)
          set_target_properties(${target} PROPERTIES AUTOMOC ON)
          return()
        endif()
      endif()
    endforeach()
  endforeach()
  set_target_properties(${target} PROPERTIES AUTOMOC OFF)
endfunction()

# limber_room(NAME <sources> LINK <libraries>): one folder of app/, as one static library.
function(limber_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINK" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(${name} PUBLIC limber_qt ${ROOM_LINK})
  limber_moc(${name} ${ROOM_SOURCES})
  if(LIMBER_PRECOMPILE AND ("limber_widgets" IN_LIST ROOM_LINK))
    target_precompile_headers(${name} REUSE_FROM limber_widgets)
  endif()
endfunction()
