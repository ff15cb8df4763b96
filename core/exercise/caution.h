#pragma once

#include <string>
#include <vector>

namespace limber {

/// What an exercise is locked for without clearance (clinical.md A and G, A4 and A5). An exercise with Roller
/// has Extension as well.
enum class CautionCode {
    Extension, ///< X-ext: bending the spine backwards under load
    Roller,    ///< X-roll: pressure of a roller on spine, ribs and skin
    Arm,       ///< X-arm: reaching or loading overhead
    Floor,     ///< X-floor: lying on the back, or getting down and up again
    Balance    ///< sitting or lying on something that gives way
};

/// The word for it in files: "X-ext", "X-roll", "X-arm", "X-floor", "balance".
struct CautionWord {
    CautionCode code;
    const char* word;
};

inline constexpr CautionWord cautionWords[] = {{CautionCode::Extension, "X-ext"},
                                               {CautionCode::Roller, "X-roll"},
                                               {CautionCode::Arm, "X-arm"},
                                               {CautionCode::Floor, "X-floor"},
                                               {CautionCode::Balance, "balance"}};

/// A reason not to do an exercise without clearance, in words; `code` is a word of `cautionWords` or, for a
/// caution that locks nothing, a name of its own ("wrists-knees").
struct Caution {
    std::string code;
    std::string text;

    bool operator==(const Caution&) const = default;
};

} // namespace limber
