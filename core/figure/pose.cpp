#include "core/figure/pose.h"

#include "core/figure/contact.h"

namespace limber::figure {

namespace {

constexpr std::size_t maxEquations = 8;

/// One thing that must be so, and the channel that makes it so.
struct Equation {
    const Contact* contact = nullptr;
    const Straighten* straighten = nullptr;
    Channel by = Channel::RootY;
};

struct Equations {
    std::array<Equation, maxEquations> list;
    std::size_t count = 0;

    void add(const Equation& equation) {
        if (count < maxEquations)
            list[count++] = equation;
    }
};

void setSolved(PoseValues& values, const Equation& equation, double value) {
    const bool onlyOne = equation.contact != nullptr && equation.contact->side.has_value();
    if (!isLimbChannel(equation.by) || !onlyOne) {
        values.at(equation.by, rightSide) = value;
        values.at(equation.by, leftSide) = value;
    } else {
        values.at(equation.by, *equation.contact->side) = value;
    }
}

double getSolved(const PoseValues& values, const Equation& equation) {
    const bool left = equation.contact != nullptr && equation.contact->side == leftSide;
    return values.at(equation.by, left ? leftSide : rightSide);
}

/// How much an arm falls short of (negative: exceeds) the wanted straightness.
double slack(const Clip& clip, const Proportions& build, const Skeleton& s, double share) {
    double worst = -10.0;
    for (std::size_t side = 0; side < 2; ++side) {
        const ArmPose& arm = s.arms[side];
        if (clip.arms[side] == ArmMode::Prop) {
            worst = std::max(worst, arm.missing);
        } else if (clip.arms[side] == ArmMode::Place) {
            worst = std::max(worst, length(arm.wrist - arm.shoulder) + arm.missing -
                                        share * (build.upperArm + build.forearm));
        } else if (clip.arms[side] == ArmMode::Finger) {
            const Vec3 end = arm.wrist + arm.hand.y * build.palm;
            worst = std::max(worst, length(end - arm.shoulder) + arm.missing -
                                        share * (build.upperArm + build.forearm + build.palm));
        }
    }
    return worst;
}

double residual(const Clip& clip, const Proportions& build, const Skeleton& s, body::TouchPose& touch,
                const Equation& e) {
    return e.straighten != nullptr ? slack(clip, build, s, e.straighten->share)
                                   : contactGap(clip, s, touch, *e.contact);
}

/// Solves a small dense system in place; false when it has no one answer.
bool eliminate(std::array<std::array<double, maxEquations + 1>, maxEquations>& m, std::size_t n) {
    for (std::size_t column = 0; column < n; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < n; ++row)
            if (std::abs(m[row][column]) > std::abs(m[pivot][column]))
                pivot = row;
        if (std::abs(m[pivot][column]) < 1e-9)
            return false;
        std::swap(m[pivot], m[column]);
        for (std::size_t row = 0; row < n; ++row) {
            if (row == column)
                continue;
            const double factor = m[row][column] / m[column][column];
            for (std::size_t k = column; k <= n; ++k)
                m[row][k] -= factor * m[column][k];
        }
    }
    return true;
}

bool isPlace(Channel channel) {
    return channelRange(channel).most <= 2.0;
}

/// What is solved in one round of Newton's method.
struct Round {
    const Clip& clip;
    const Proportions& build;
    const body::Touch& touch;
    Equations equations;
    std::array<double, maxEquations> error{};

    double measure(Skeleton& posed) {
        body::TouchPose now(touch, posed);
        double worst = 0.0;
        for (std::size_t i = 0; i < equations.count; ++i) {
            error[i] = residual(clip, build, posed, now, equations.list[i]);
            worst = std::max(worst, std::abs(error[i]));
        }
        return worst;
    }

    /// Moves the channels; false when there is no one answer.
    bool step(PoseValues& values, Skeleton& scratch) {
        const std::size_t n = equations.count;
        std::array<std::array<double, maxEquations + 1>, maxEquations> m{};
        for (std::size_t k = 0; k < n; ++k) {
            const Equation& e = equations.list[k];
            const double by = isPlace(e.by) ? 1e-4 : e.straighten != nullptr ? 1e-2 : 5e-2;
            const double kept = getSolved(values, e);
            setSolved(values, e, kept + by);
            buildSkeleton(clip, build, values, scratch);
            body::TouchPose moved(touch, scratch);
            for (std::size_t i = 0; i < n; ++i)
                m[i][k] = (residual(clip, build, scratch, moved, equations.list[i]) - error[i]) / by;
            setSolved(values, e, kept);
        }
        for (std::size_t i = 0; i < n; ++i)
            m[i][n] = -error[i];
        if (!eliminate(m, n))
            return false;
        for (std::size_t k = 0; k < n; ++k) {
            const Equation& e = equations.list[k];
            const double limit = isPlace(e.by) ? 0.06 : 12.0;
            setSolved(values, e, getSolved(values, e) + std::clamp(m[k][n] / m[k][k], -limit, limit));
        }
        return true;
    }
};

/// Newton's method on the solved channels. Starts from what `values` holds; leaves the posed body in `out`.
double solve(const Clip& clip, const Proportions& build, const Equations& equations, PoseValues& values,
             Skeleton& out) {
    constexpr int rounds = 30;
    constexpr double solved = 2e-6;
    constexpr double far = 0.03;
    Round all{clip, build, body::touchOf(build), equations};
    Round places{clip, build, all.touch, {}};
    for (std::size_t i = 0; i < equations.count; ++i)
        if (isPlace(equations.list[i].by))
            places.equations.add(equations.list[i]);
    double worst = 0.0;
    for (int round = 0; round < rounds; ++round) {
        buildSkeleton(clip, build, values, out);
        worst = all.measure(out);
        if (worst < solved)
            return worst;
        // The body is set down before its joints are bent: far away, an angle says little about a touch.
        const bool onlyPlaces = places.equations.count > 0 && places.measure(out) > far;
        if (!(onlyPlaces ? places : all).step(values, out))
            break;
    }
    buildSkeleton(clip, build, values, out);
    return worst;
}

Equations equationsOf(const Key& key) {
    Equations result;
    for (const Contact& contact : key.contacts)
        if (contact.by)
            result.add({&contact, nullptr, *contact.by});
    if (key.straighten)
        result.add({nullptr, &*key.straighten, key.straighten->by});
    return result;
}

/// What holds in both keys holds all the way.
Equations equationsBetween(const Key& a, const Key& b) {
    Equations result;
    for (const Contact& contact : a.contacts)
        if (contact.by && std::find(b.contacts.begin(), b.contacts.end(), contact) != b.contacts.end())
            result.add({&contact, nullptr, *contact.by});
    if (a.straighten && a.straighten == b.straighten)
        result.add({nullptr, &*a.straighten, a.straighten->by});
    return result;
}

double eased(double t) {
    return t * t * t * (10.0 - 15.0 * t + 6.0 * t * t);
}

/// Head and shoulder blades follow the trunk a little later, as a body's do; they arrive together.
constexpr double followThrough = 0.08;

bool follows(std::size_t channel) {
    const auto is = [channel](Channel c) {
        return channel == channelIndex(c, rightSide) || channel == channelIndex(c, leftSide);
    };
    return is(Channel::Neck) || is(Channel::NeckBend) || is(Channel::NeckTwist) || is(Channel::Nod) ||
           is(Channel::Protract) || is(Channel::Shrug);
}

Milliseconds durationOf(const Phase& phase, Seconds hold) {
    return phase.holdsDose ? Milliseconds(hold) : phase.duration;
}

/// How full the lungs are when a phase has ended.
double lungsAfter(const Phase& phase, double before) {
    return phase.breath == Breath::In ? 1.0 : phase.breath == Breath::Out ? 0.0 : before;
}

/// Fills in lungs and breath of a moment that knows its phase; `before` is how full they were as it began.
void breathe(const Phase& phase, double before, Moment& moment) {
    moment.lungs = before;
    if (phase.breath != Breath::Natural) {
        moment.lungs = before + (lungsAfter(phase, before) - before) * eased(moment.fraction);
        moment.breath = phase.breath;
        moment.breathFraction = moment.fraction;
        return;
    }
    const double seconds = std::chrono::duration<double>(moment.phaseDuration).count();
    if (seconds < 4.0)
        return;
    // 4 s in and 6 s out (clinical.md A 1), whole breaths only, back to where it began.
    const double breaths = std::max(1.0, std::round(seconds / 10.0));
    double cycle = moment.fraction * breaths;
    cycle -= std::floor(cycle);
    // Full lungs breathe out first.
    const bool empty = before < 0.5;
    const double first = empty ? 0.4 : 0.6;
    const bool begins = cycle < first;
    moment.breathFraction = begins ? cycle / first : (cycle - first) / (1.0 - first);
    moment.breath = begins == empty ? Breath::In : Breath::Out;
    moment.lungs =
        moment.breath == Breath::In ? eased(moment.breathFraction) : 1.0 - eased(moment.breathFraction);
}

int endKey(const Clip& clip, const std::vector<Phase>& phases, std::size_t index) {
    if (clip.ends.size() == phases.size())
        return clip.ends[index];
    // A tempo with another shape: in to the shown pose, out to the first.
    const PhaseKind kind = phases[index].kind;
    return kind == PhaseKind::MoveIn || kind == PhaseKind::Hold ? clip.showKey : 0;
}

void finish(const PreparedClip& clip, Side side, Skeleton& out) {
    if (side == Side::Left && clip.clip->oneSided)
        mirror(out);
}

} // namespace

Milliseconds repetitionLength(const std::vector<Phase>& phases, Seconds hold) {
    Milliseconds total{0};
    for (const Phase& phase : phases)
        total += durationOf(phase, hold);
    return total;
}

std::vector<Phase> demonstrationTempo(const std::vector<Phase>& phases) {
    std::vector<Phase> result = phases;
    for (Phase& phase : result) {
        const Milliseconds most{phase.kind == PhaseKind::Pause ? 2000 : 8000};
        if (!phase.holdsDose)
            phase.duration = std::min(phase.duration, most);
    }
    return result;
}

Moment momentAt(const Clip& clip, const std::vector<Phase>& phases, Seconds hold, Milliseconds elapsed) {
    Moment moment;
    const Milliseconds total = repetitionLength(phases, hold);
    if (clip.keys.empty() || total.count() <= 0)
        return moment;
    elapsed %= total;
    if (elapsed.count() < 0)
        elapsed += total;

    double lungs = 0.0;
    for (const Phase& phase : phases)
        lungs = lungsAfter(phase, lungs);
    int from = endKey(clip, phases, phases.size() - 1);
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const Milliseconds duration = durationOf(phases[i], hold);
        const int to = endKey(clip, phases, i);
        if (elapsed < duration) {
            moment.phase = static_cast<int>(i);
            moment.fraction = static_cast<double>(elapsed.count()) / static_cast<double>(duration.count());
            moment.fromKey = from;
            moment.toKey = to;
            moment.blend = eased(moment.fraction);
            moment.sincePhaseBegan = elapsed;
            moment.phaseDuration = duration;
            moment.kind = phases[i].kind;
            breathe(phases[i], lungs, moment);
            return moment;
        }
        elapsed -= duration;
        lungs = lungsAfter(phases[i], lungs);
        from = to;
    }
    return moment;
}

PreparedClip prepare(const Clip& clip, const Proportions& build) {
    PreparedClip result;
    result.clip = &clip;
    result.build = build;
    Skeleton scratch;
    for (const Key& key : clip.keys) {
        PoseValues values = key.values;
        result.worstGap = std::max(result.worstGap, solve(clip, build, equationsOf(key), values, scratch));
        result.keys.push_back(values);
    }
    return result;
}

void poseAt(const PreparedClip& prepared, const Moment& moment, Side side, Skeleton& out,
            PoseValues* solved) {
    const Clip& clip = *prepared.clip;
    const auto from = static_cast<std::size_t>(moment.fromKey);
    const auto to = static_cast<std::size_t>(moment.toKey);
    PoseValues values;
    const double late = eased(std::max(0.0, moment.fraction - followThrough) / (1.0 - followThrough));
    for (std::size_t i = 0; i < channelCount; ++i) {
        const double a = prepared.keys[from].values[i];
        values.values[i] = a + (prepared.keys[to].values[i] - a) * (follows(i) ? late : moment.blend);
    }
    const double midway = from == to ? 0.0 : 4.0 * moment.blend * (1.0 - moment.blend);
    for (LimbSide limb : {rightSide, leftSide})
        values.at(Channel::HandZ, limb) += midway * values.at(Channel::HandBow, limb);
    values.at(Channel::Breath) += clip.breath * (2.0 * moment.lungs - 1.0);
    solve(clip, prepared.build, equationsBetween(clip.keys[from], clip.keys[to]), values, out);
    if (solved != nullptr)
        *solved = values;
    finish(prepared, side, out);
}

void poseKey(const PreparedClip& prepared, int key, Side side, Skeleton& out) {
    buildSkeleton(*prepared.clip, prepared.build, prepared.keys[static_cast<std::size_t>(key)], out);
    finish(prepared, side, out);
}

void poseMistake(const PreparedClip& prepared, Side side, Skeleton& out) {
    const Clip& clip = *prepared.clip;
    const auto key = static_cast<std::size_t>(clip.mistakeKey());
    PoseValues values = prepared.keys[key];
    if (clip.mistake)
        for (const auto& [channel, change] : clip.mistake->changes) {
            values.at(channel, rightSide) += change;
            if (isLimbChannel(channel))
                values.at(channel, leftSide) += change;
        }
    solve(clip, prepared.build, equationsOf(clip.keys[key]), values, out);
    finish(prepared, side, out);
}

double contactGap(const Clip& clip, const Skeleton& skeleton, body::TouchPose& touch,
                  const Contact& contact) {
    const Solid solid = solidOf(clip, contact, skeleton);
    if (contact.side)
        return partGap(contact.part, *contact.side, touch, solid);
    // Both limbs are meant: the worse one counts.
    const double right = partGap(contact.part, rightSide, touch, solid);
    const double left = partGap(contact.part, leftSide, touch, solid);
    return std::abs(right) > std::abs(left) ? right : left;
}

double contactGap(const Clip& clip, const Proportions& build, const Skeleton& skeleton,
                  const Contact& contact) {
    body::TouchPose touch(body::touchOf(build), skeleton);
    return contactGap(clip, skeleton, touch, contact);
}

} // namespace limber::figure
