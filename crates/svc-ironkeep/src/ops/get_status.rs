//! GetStatus: what runs here since when, and whether each part works.

use api_ironkeep::{GetStatus, GetStatusRequest, GetStatusResponse, Part, PartState};
use engine::{Allowed, Ctx, Failure, Handler, Room, Touch, View};
use journal::Health;

use crate::managed::managed;
use crate::{Facts, Ironkeep};

impl Handler<GetStatus> for Ironkeep {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _: &GetStatusRequest) -> Result<Touch<()>, Failure> {
        managed(cx, "ironkeep:GetStatus").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetStatusRequest,
        _: Allowed<()>,
    ) -> Result<GetStatusResponse, Failure> {
        let parts = parts(cx, &self.facts);
        let reasons: Vec<String> = parts
            .iter()
            .filter(|part| part.state != PartState::Available)
            .map(|part| format!("{}: {}", part.name, part.detail.as_deref().unwrap_or_default()))
            .collect();
        Ok(GetStatusResponse {
            version: self.facts.version.to_owned(),
            started_at: self.facts.started_at,
            uptime_seconds: cx.now().ms_since(self.facts.started_at).max(0) / 1_000,
            is_ready: reasons.is_empty(),
            reasons,
            parts,
        })
    }
}

/// The parts that this call itself has used, or that say how they are.
fn parts(cx: &Ctx, facts: &Facts) -> Vec<Part> {
    let part = |name: &str, state, detail: String| Part {
        name: name.to_owned(),
        state,
        detail: Some(detail),
    };
    // Its rows said who calls; other rows may lie in a file that is damaged.
    let mut parts = vec![match cx.inspect().store_damage() {
        None => part("store", PartState::Available, facts.store.to_owned()),
        Some(damage) => {
            let detail = format!("damaged: {}", damage.cause);
            part("store", PartState::Unavailable, detail)
        }
    }];
    let head = cx.journal().durable_head().sequence;
    parts.push(match cx.journal().health() {
        Health::Available => {
            let first = cx.journal().first_sequence();
            part("journal", PartState::Available, format!("records {first} to {head}"))
        }
        Health::Unavailable { reason } => part("journal", PartState::Unavailable, reason),
    });
    let (state, detail) = disk(cx.inspect().room(), facts);
    parts.push(part("disk", state, detail));
    if let Some(progress) = cx.inspect().root_rotation() {
        parts.push(part("root key", PartState::Available, progress));
    }
    for consumer in cx.inspect().consumers() {
        let name = format!("consumer {}", consumer.name);
        parts.push(match (&consumer.outage, consumer.passed) {
            (Some(_), _) => part(
                &name,
                PartState::Unavailable,
                "nothing is handed over: see the log".to_owned(),
            ),
            (None, passed) => {
                let passed = passed.unwrap_or_default();
                let aside = consumer.set_aside;
                let detail = format!("has passed record {passed}; {aside} set aside");
                part(&name, PartState::Available, detail)
            }
        });
    }
    parts
}

/// How much room there is on the disk, and what to do where it is too little.
fn disk(room: Room, facts: &Facts) -> (PartState, String) {
    let done = match room {
        Room::Ample => return (PartState::Available, "ample".to_owned()),
        Room::Short => "nearly full, only reads and what frees space or takes rights away are done",
        Room::Scarce => "full, only what frees space or takes rights away is done",
    };
    let Facts { data_dir, min_free_bytes, .. } = facts;
    let detail = format!(
        "{done}: `{data_dir}` has less free than the {min_free_bytes} bytes that writes need \
         (`--min-free-space`); free some space there"
    );
    (PartState::Full, detail)
}
