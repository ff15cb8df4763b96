#pragma once

#include "core/base/result.h"
#include "core/journal/facts.h"

#include <QString>

#include <variant>

namespace limber::store {

/// Why something could not be written or read. What was not acknowledged did not happen: every call is one
/// transaction.
struct StoreError {
    enum class Kind {
        DiskFull,
        Damaged,
        Conflict,    ///< an id that is there already says something else
        NotWritable, ///< the disk or its rights do not let us, now
        Busy,
        ReadOnly, ///< the journal was opened to be read
        Refused,  ///< a value that the journal does not take, whatever the disk says
        Other
    };
    Kind kind = Kind::Other;
    /// For a log: what was asked of SQLite and what it said; for a Conflict the id.
    QString detail;

    /// For a person, translated.
    [[nodiscard]] QString message() const;
    /// The same call may succeed later: the entry is to be kept and tried again.
    [[nodiscard]] bool mayPass() const {
        return kind != Kind::Conflict && kind != Kind::ReadOnly && kind != Kind::Refused;
    }
};

template <class T> using Stored = Result<T, StoreError>;
/// What a call gives that only writes.
using Nothing = std::monostate;

} // namespace limber::store
