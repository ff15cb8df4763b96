#pragma once

#include "core/base/result.h"
#include "core/exercise/exercise.h"
#include "core/figure/channels.h"
#include "core/figure/vec.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// A clip is one exercise in one variant as key poses: joints in degrees, what touches what, and the things
/// used.
namespace limber::figure {

/// Parts that can touch something. "Sole", "shin", "hand" and "elbow" belong to a side.
enum class Part {
    Pelvis,
    LowBack,
    MidBack,   ///< T5 to T9
    UpperBack, ///< T1 to T4 with the shoulder blades
    Head,
    Shoulder,
    Elbow,
    Hand,
    Thigh,
    Shin,
    Sole,
    Chest,
    Belly,
    Back, ///< wherever the back lies on something
};

enum class Surface { Floor, Wall, Prop };

/// Where the body as a whole is held.
enum class Support {
    Feet,  ///< the ankles stay where they are; ankle and knee angles carry the hips
    Knees, ///< knees and shins on the floor; the thighs carry the hips
    Back,  ///< the upper back stays at root-x, root-y while hips rise and fall
    Free,  ///< the hips are at root-x, root-y (usually solved by a contact)
};

enum class ArmMode {
    Free,   ///< shoulder and elbow angles
    Meet,   ///< both hands hold one thing, at shoulder flexion and elbow angle, hand-z apart
    Place,  ///< palm flat on a surface at hand-x, hand-y, hand-z
    Finger, ///< finger pads on the wall, the palm in line with the forearm
    Prop,   ///< elbow on the wall at hand-y, forearm up the wall
    Head,   ///< hands cradle the back of the head
    Thigh,  ///< hands rest on the thighs
};

enum class LegMode {
    Foot, ///< sole flat at foot-x, foot-y, foot-z
    Free, ///< hip and knee angles
    Kneel ///< knee and shin on the floor
};

enum class PropKind {
    Mat,
    Roller,
    Kettlebell,
    Wall,
    Block,
    Ball,
    Dumbbell,
    Bench,
    Sofa,
    Towel,
    Chair,
    Disc,
    Band,
    Desk,
    Pillow,
    Plate, ///< a low step under the feet
};
inline constexpr int propKinds = static_cast<int>(PropKind::Plate) + 1;

/// What a movement works, where a person can see it glow.
enum class Muscle {
    Chest,
    Lats,
    Abdominals,
    Obliques,
    BackExtensors,
    LowBack,
    LowerTrapezius,
    Rhomboids,
    RearShoulder,
    Triceps,
    Gluteals,
    Hamstrings,
};

/// A thing. `at` is the middle of what it stands on (a wall: its face at floor level).
struct Prop {
    PropKind kind = PropKind::Mat;
    Vec3 at;
    /// Radius of a roller, ball, towel, disc; height of a bench, chair, block; half length of a mat; 0 takes
    /// the usual.
    double size = 0.0;
    /// Turned to the figure's left about the vertical, degrees.
    double turn = 0.0;
    /// Follows the prop-x channel, turning as it rolls.
    bool rolls = false;

    bool operator==(const Prop&) const = default;
};

/// Something touches something. Where `by` names a channel, that channel is solved so that it holds.
struct Contact {
    Part part = Part::Pelvis;
    Surface surface = Surface::Floor;
    /// Index into the clip's props for Surface::Prop.
    int prop = 0;
    /// Which limb; both when not given. For parts of the trunk it does not matter.
    std::optional<LimbSide> side;
    std::optional<Channel> by;

    bool operator==(const Contact&) const = default;
};

/// Arms kept straight to their targets by solving one channel.
struct Straighten {
    Channel by = Channel::Trunk;
    /// Share of the arm's full reach.
    double share = 0.995;

    bool operator==(const Straighten&) const = default;
};

/// A named key pose.
struct Key {
    std::string name;
    PoseValues values;
    /// What touches in this pose; what two neighbours share holds all the way between them.
    std::vector<Contact> contacts;
    std::optional<Straighten> straighten;

    bool operator==(const Key&) const = default;
};

struct View {
    double yaw = 0.0;   ///< degrees; 0 looks at the figure's right side, 90 at its face
    double pitch = 6.0; ///< degrees; + looks down

    bool operator==(const View&) const = default;
};

/// One line on the common mistake and the joint changes that show it.
struct MistakePose {
    std::string text;
    /// The key it is seen best in, as an index into the clip's keys; the shown one when not given.
    std::optional<int> key;
    /// Where it is seen from best; as the clip itself when not given.
    std::optional<View> view;
    /// What goes wrong, ringed in the picture.
    Part at = Part::LowBack;
    std::vector<std::pair<Channel, double>> changes;

    bool operator==(const MistakePose&) const = default;
};

struct Clip {
    ExerciseId exercise;
    std::string variant = "standard";
    View view;
    /// The trunk angle is measured lying on the back.
    bool faceUp = false;
    Support support = Support::Free;
    std::array<ArmMode, 2> arms{ArmMode::Free, ArmMode::Free};
    Surface handSurface = Surface::Floor;
    /// Hands placed on the floor lie on their backs.
    bool palmsUp = false;
    std::array<LegMode, 2> legs{LegMode::Foot, LegMode::Foot};
    /// Forward place of the wall's face, where there is one.
    double wallX = 0.0;
    std::vector<Prop> props;
    std::vector<Key> keys;
    /// For each phase of the exercise the key it ends in, as an index into `keys`.
    std::vector<int> ends;
    /// The exercise's tempo, taken from the catalogue when the clip is loaded.
    std::vector<Phase> phases;
    /// The working vertebrae, 0 (T12 end) to 7 (T1 end), and the pose a thumbnail shows.
    std::pair<int, int> working{0, 7};
    std::vector<Muscle> muscles;
    int showKey = 0;
    /// Breathing is drawn while holding: degrees of rib lift.
    double breath = 1.0;
    /// Authored for the right side; the left is its mirror image.
    bool oneSided = false;
    std::optional<MistakePose> mistake;

    /// The key in which right and wrong are compared.
    [[nodiscard]] int mistakeKey() const { return mistake && mistake->key ? *mistake->key : showKey; }
    [[nodiscard]] const View& mistakeView() const { return mistake && mistake->view ? *mistake->view : view; }
    bool operator==(const Clip&) const = default;
};

/// All clips, found by exercise and variant.
class ClipLibrary {
public:
    ClipLibrary() = default;
    explicit ClipLibrary(std::vector<Clip> clips);

    [[nodiscard]] const std::vector<Clip>& clips() const { return m_clips; }
    /// The clip of the variant, else the standard one, else nullptr.
    [[nodiscard]] const Clip* find(const ExerciseId& exercise, const std::string& variant = "standard") const;
    [[nodiscard]] bool empty() const { return m_clips.empty(); }
    /// Exercises without a clip of their own, and the exercise whose clip shows each.
    void setShownBy(std::map<std::string, std::string> shownBy);

private:
    std::vector<Clip> m_clips;
    std::map<std::string, std::string> m_shownBy;
};

} // namespace limber::figure
