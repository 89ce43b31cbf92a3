//! The group committer: one task that carries groups of commits out, over one connection.

use core::time::Duration;
use std::sync::Arc;

use store::commit_queue::{CommitRequest, CommitRequests};
use store::{CommitOutcome, StoreError};

use crate::PostgresConfig;
use crate::batch::{self, Decided, Decision, Failure};
use crate::session::{Session, Statements};

/// How often a group is tried before its callers are told that it failed.
const ATTEMPTS_MAX: u32 = 6;

/// The pause before the second attempt; doubled before each further one.
const PAUSE: Duration = Duration::from_millis(5);

/// Carries commits out until the store is dropped and the queue empty.
pub(crate) async fn run(config: PostgresConfig, session: Session, mut requests: CommitRequests) {
    let mut link = Link { config, open: None };
    // The first connection of a store may make the schema, later ones may not.
    if let Err(error) = link.adopt(session).await {
        tracing::warn!(%error, "first connection to PostgreSQL was lost");
    }
    let mut group = Vec::new();
    loop {
        if group.is_empty() {
            match requests.next_group().await {
                Some(next) => group = next,
                None => return,
            }
        } else {
            requests.top_up(&mut group);
        }
        group = carry_out(&mut link, group, &requests).await;
    }
}

/// Carries a group out and answers its callers; gives back the commits that must wait.
async fn carry_out(
    link: &mut Link,
    group: Vec<CommitRequest>,
    requests: &CommitRequests,
) -> Vec<CommitRequest> {
    let mut pause = PAUSE;
    for attempt in 1..=ATTEMPTS_MAX {
        match link.attempt(&group).await {
            Ok(decided) => {
                if decided.commits > 0 {
                    requests.count_batch(decided.commits);
                }
                return answer(group, decided);
            }
            Err(Failure::Passing(error)) if attempt < ATTEMPTS_MAX => {
                tracing::debug!(%error, attempt, "a batch of commits is tried again");
                tokio::time::sleep(pause).await;
                pause = pause.saturating_mul(2);
            }
            Err(Failure::Passing(error) | Failure::Refused(error)) => {
                let error = Arc::new(error);
                return fail(group, || StoreError::backend(Arc::clone(&error)));
            }
            Err(Failure::Unknown(error)) => {
                let error = Arc::new(error);
                let source = || Box::new(Arc::clone(&error));
                return fail(group, || StoreError::OutcomeUnknown { source: source() });
            }
        }
    }
    group
}

/// Answers what is decided and gives back what is not.
fn answer(group: Vec<CommitRequest>, decided: Decided) -> Vec<CommitRequest> {
    let mut deferred = Vec::new();
    for (request, decision) in group.into_iter().zip(decided.decisions) {
        match decision {
            Decision::Commits(version) => request.answer(Ok(CommitOutcome::Committed { version })),
            Decision::Conflict => request.answer(Ok(CommitOutcome::Conflict)),
            Decision::Deferred => deferred.push(request),
        }
    }
    deferred
}

/// Answers everything with an error.
fn fail(group: Vec<CommitRequest>, error: impl Fn() -> StoreError) -> Vec<CommitRequest> {
    for request in group {
        request.answer(Err(error()));
    }
    Vec::new()
}

/// The committer's connection, made again when it breaks.
#[derive(Debug)]
struct Link {
    config: PostgresConfig,
    open: Option<(Session, Statements)>,
}

impl Link {
    /// Takes a session into use.
    async fn adopt(&mut self, session: Session) -> Result<(), StoreError> {
        let statements = session.prepare().await.map_err(StoreError::backend)?;
        self.open = Some((session, statements));
        Ok(())
    }

    async fn attempt(&mut self, group: &[CommitRequest]) -> Result<Decided, Failure> {
        if self.open.is_none() {
            self.reopen().await.map_err(Failure::Passing)?;
        }
        let Some((session, statements)) = &self.open else {
            return Err(Failure::Refused(StoreError::Closed));
        };
        let decided = batch::attempt(&session.client, statements, group).await;
        if decided.is_err() && session.client.batch_execute("ROLLBACK").await.is_err() {
            // Takes the advisory lock with it; the next attempt connects and takes it again.
            self.open = None;
        }
        decided
    }

    async fn reopen(&mut self) -> Result<(), StoreError> {
        let session = Session::open(&self.config).await?;
        session.check_schema(&self.config.place()).await?;
        self.adopt(session).await
    }
}
