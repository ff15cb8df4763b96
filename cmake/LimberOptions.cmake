option(LIMBER_TESTS "Build the tests and the benchmark" ON)
option(LIMBER_WERROR "Treat warnings as errors" ON)
set(LIMBER_SANITIZE OFF CACHE STRING "OFF, ON for the address and undefined-behaviour sanitizers, or thread")
option(LIMBER_PRECOMPILE "Read the headers of Qt once for all pages" OFF)
option(LIMBER_COVERAGE "Build with coverage counters" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release)
endif()

# A target whose flags differ reads the headers itself; that is no fault.
set(CMAKE_PCH_WARN_INVALID OFF)

# -O3 compiles longer and runs no faster here; the rest is what Debian builds its packages with.
if(NOT MSVC)
  set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG -fstack-protector-strong -Wformat -Werror=format-security -D_FORTIFY_SOURCE=2")
  set(CMAKE_EXE_LINKER_FLAGS_RELEASE "-Wl,-z,relro,-z,now")
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

# What every target of ours is compiled with; generated code must pass it too.
add_library(limber_warnings INTERFACE)
if(MSVC)
  target_compile_options(limber_warnings INTERFACE /W4 /permissive- $<$<BOOL:${LIMBER_WERROR}>:/WX>)
else()
  target_compile_options(limber_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Woverloaded-virtual -Wnon-virtual-dtor $<$<BOOL:${LIMBER_WERROR}>:-Werror>)
  # GCC 12 warns falsely of overlapping memory in std::string's operator+ when it optimises (its bug 105651).
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(limber_warnings INTERFACE -Wno-restrict)
  endif()
endif()
target_include_directories(limber_warnings INTERFACE "${PROJECT_SOURCE_DIR}")

if(LIMBER_SANITIZE STREQUAL "thread")
  add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
  add_link_options(-fsanitize=thread)
elseif(LIMBER_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=address,undefined)
endif()
if(LIMBER_COVERAGE)
  add_compile_options(--coverage -O0 -fprofile-update=atomic)
  add_link_options(--coverage)
endif()
