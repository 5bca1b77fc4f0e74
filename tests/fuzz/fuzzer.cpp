// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One of the properties as libFuzzer asks for it; TIERDESK_FUZZ_TARGET says which.
#include "tests/fuzz/properties.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace tierdesk::test;
    static const FuzzTarget& target = targetNamed(TIERDESK_FUZZ_TARGET);
    // A copy of its own, so that reading past its end is seen.
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const Broken broken = target.property(input)) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(*broken));
        std::abort();
    }
    return 0;
}
