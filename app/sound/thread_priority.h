#pragma once

namespace limber::sound {

/// While it lives the calling thread, and every thread it starts, goes before ordinary work, where the system
/// permits it; started threads keep that.
class RaisedPriority {
public:
    RaisedPriority();
    ~RaisedPriority();
    RaisedPriority(const RaisedPriority&) = delete;
    RaisedPriority& operator=(const RaisedPriority&) = delete;

private:
    int m_before = 0;
};

} // namespace limber::sound
