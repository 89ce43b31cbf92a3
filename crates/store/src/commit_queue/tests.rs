use bytes::Bytes;

use super::*;
use crate::{COMMIT_BYTES_MAX, Key, VALUE_BYTES_MAX, Write};

fn commit(values: usize) -> Commit {
    let put = |number: usize| Write::Put {
        key: Key::from_bytes(number.to_string()),
        value: Bytes::from(vec![0; VALUE_BYTES_MAX]),
    };
    Commit { expectations: Vec::new(), writes: (0..values).map(put).collect() }
}

#[tokio::test]
async fn waiting_commits_go_together() {
    let (queue, mut requests) = commit_queue();
    let committer = tokio::spawn(async move {
        let mut sizes = Vec::new();
        while let Some(group) = requests.next_group().await {
            sizes.push(group.len());
            for request in group {
                request.answer(Ok(CommitOutcome::Conflict));
            }
        }
        sizes
    });
    let callers = (0..GROUP_COMMITS_MAX + 10).map(|_| queue.commit(Commit::default()));
    let answers = futures_join(callers.collect()).await;
    assert!(answers.iter().all(|answer| matches!(answer, Ok(CommitOutcome::Conflict))));
    drop(queue);
    let sizes = committer.await.unwrap();
    assert_eq!(sizes, [GROUP_COMMITS_MAX, 10]);
}

/// Polls all of `work` before any of it can be answered.
async fn futures_join<T>(work: Vec<impl Future<Output = T>>) -> Vec<T> {
    let mut work: Vec<_> = work.into_iter().map(Box::pin).collect();
    for one in &mut work {
        let polled = tokio::task::unconstrained(core::future::poll_fn(|cx| {
            core::task::Poll::Ready(one.as_mut().poll(cx).is_pending())
        }));
        assert!(polled.await, "nobody has answered yet");
    }
    let mut answers = Vec::new();
    for one in work {
        answers.push(one.await);
    }
    answers
}

#[tokio::test]
async fn groups_and_queues_are_bounded_in_bytes() {
    let (queue, mut requests) = commit_queue();
    let queue = Arc::new(queue);
    let values = COMMIT_BYTES_MAX / VALUE_BYTES_MAX - 1;
    for _ in 0..10 {
        let queue = Arc::clone(&queue);
        tokio::spawn(async move { queue.commit(commit(values)).await });
    }
    tokio::task::yield_now().await;
    tokio::time::sleep(core::time::Duration::from_millis(20)).await;
    // Each is nearly as large as a commit may be: four fit the queue, and one a group.
    assert_eq!(requests.requests.len(), 4);
    for _ in 0..10 {
        let group = requests.next_group().await.unwrap();
        assert_eq!(group.len(), 1);
    }
}

#[tokio::test]
async fn dropped_requests_have_an_unknown_outcome_and_a_closed_queue_says_so() {
    let (queue, mut requests) = commit_queue();
    let work = async {
        drop(requests.next_group().await);
        drop(requests);
    };
    let (answer, ()) = tokio::join!(queue.commit(commit(1)), work);
    assert!(matches!(answer, Err(StoreError::OutcomeUnknown { .. })), "{answer:?}");
    let answer = queue.commit(commit(1)).await;
    assert!(matches!(answer, Err(StoreError::Closed)), "{answer:?}");
}
