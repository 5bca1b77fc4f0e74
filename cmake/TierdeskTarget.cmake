# SPDX-FileCopyrightText: 2026 The Tierdesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours shares: warnings, strictness towards strings, sanitizers, the source root as include root.

function(tierdesk_target target)
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
  target_compile_definitions(${target} PRIVATE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
  if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    # We write for Qt 6.4, so what later versions deprecate is no news.
    target_compile_definitions(${target} PRIVATE QT_WARN_DEPRECATED_UP_TO=0x060400)
  endif()
  # GCC's plain -Wshadow takes an enumerator of an enum class for a shadow of the type of that name; =local does not.
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion
    $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow>)
  if(TIERDESK_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(TIERDESK_SANITIZE)
    target_compile_options(${target} PUBLIC -fsanitize=${TIERDESK_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(${target} PUBLIC -fsanitize=${TIERDESK_SANITIZE})
  endif()
endfunction()

# tierdesk_precompiled(TARGET core|ui|tests): the headers of that name, compiled by the first target that asks and shared by
# the rest, for each takes 150 to 200 MB. The rest must define at least what the first does.
function(tierdesk_precompiled target headers)
  get_property(first GLOBAL PROPERTY tierdesk_precompiled_${headers})
  if(first)
    target_precompile_headers(${target} REUSE_FROM ${first})
  else()
    target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_${headers}.h)
    set_property(GLOBAL PROPERTY tierdesk_precompiled_${headers} ${target})
  endif()
endfunction()

# A static library without QObjects: AUTOMOC stays off, so none can slip in.
function(tierdesk_value_library target)
  add_library(${target} STATIC ${PROJECT_SOURCE_DIR}/cmake/pch_core.h)
  set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF LINKER_LANGUAGE CXX)
  tierdesk_target(${target})
  tierdesk_precompiled(${target} core)
endfunction()
