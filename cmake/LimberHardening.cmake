# What makes a mistake of ours harder to use, where the toolchain has it: release builds only, so that debugging and
# the sanitizers see the code as it is.
include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)

option(LIMBER_HARDENING "Harden release builds" ON)

if(LIMBER_HARDENING AND NOT LIMBER_SANITIZE AND NOT MSVC)
  foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    string(MAKE_C_IDENTIFIER "LIMBER_HAS${flag}" known)
    check_cxx_compiler_flag(${flag} ${known})
    if(${known})
      add_compile_options($<$<CONFIG:Release,RelWithDebInfo>:${flag}>)
    endif()
  endforeach()
  # A distribution may define it already; the second definition must not be a warning.
  add_compile_options($<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE> $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2>)
  # Checks of bounds in the standard library, at little cost.
  add_compile_options($<$<CONFIG:Release,RelWithDebInfo>:-D_GLIBCXX_ASSERTIONS>)
  foreach(flag -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
    string(MAKE_C_IDENTIFIER "LIMBER_LINKS${flag}" known)
    check_linker_flag(CXX ${flag} ${known})
    if(${known})
      add_link_options($<$<CONFIG:Release,RelWithDebInfo>:${flag}>)
    endif()
  endforeach()
endif()
