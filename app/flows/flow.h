#pragma once

#include "app/content/content.h"
#include "app/flows/navigator.h"
#include "app/workspace/workspace.h"

#include <QObject>

#include <utility>
#include <vector>

namespace limber {

/// What every flow gets.
struct FlowContext {
    const Content& content;
    Workspace& workspace;
    Navigator& navigator;
};

/// One thing that a person does, from the first click to the last fact.
class Flow : public QObject {
    Q_OBJECT

public:
    explicit Flow(const FlowContext& context, QObject* parent = nullptr)
        : QObject(parent), m_content(context.content), m_workspace(context.workspace),
          m_navigator(context.navigator) {}

protected:
    /// Writes facts and says so, with the way back. False when they could not be written.
    bool record(const std::vector<Draft>& drafts, const QString& said) {
        const auto ids = m_workspace.append(drafts);
        if (!ids)
            return false;
        m_navigator.say(said, [&workspace = m_workspace, taken = *ids] { workspace.undo(taken); });
        return true;
    }
    [[nodiscard]] const Workspace::State& state() const { return m_workspace.state(); }
    [[nodiscard]] QString emergencyNumber() const { return localEmergencyNumber(m_content.questionnaire); }

    const Content& m_content;
    Workspace& m_workspace;
    Navigator& m_navigator;
};

} // namespace limber
