#pragma once

#include <QString>

namespace limber::store {

/// Where the data live when nobody says otherwise: $LIMBER_PROFILE, else "limber" in the person's data
/// folder.
[[nodiscard]] QString defaultProfileFolder();

} // namespace limber::store
