//! Signatures, as the service sees them.

use iot_jobs_data_plane::operations::{
    GetPendingJobExecutionsError, GetPendingJobExecutionsRequest, UpdateJobExecutionRequest,
};
use iot_jobs_data_plane::{Credentials, Error, runtime::OperationError};
use serde_json::json;

use crate::certificates::SERVERS;
use crate::clients::{clients, line, standard};
use crate::server::{Answer, Authentication, Server};
use crate::signature::{ACCOUNT, Account};

/// The error of a client that has the key of one account, from a server that knows another account.
fn refusal(known: Account, used: Account) -> Vec<Option<String>> {
    let server = Server::with(
        SERVERS.server(None),
        Authentication::Signature(known),
        |_| Answer::ok(&json!({})),
    );
    let credentials = Credentials::new(used.key_id, used.secret)
        .with_session_token(used.token.unwrap_or_default());
    let clients = clients!(|builder| standard(builder, &server)
        .region(used.region)
        .credentials(credentials.clone()));
    let outcome = clients.iter().map(|client| {
        let request = GetPendingJobExecutionsRequest::new("t");
        let error = client.get_pending_job_executions(request).err()?;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
        assert_eq!(error.code(), Some("InvalidSignatureException"));
        assert!(!error.is_retryable() && !error.is_throttling());
        let Error::Service(failure) = &error else {
            panic!("{error:?}");
        };
        assert!(failure.error().exception().is_none());
        assert!(matches!(
            failure.error(),
            GetPendingJobExecutionsError::Unhandled(_)
        ));
        Some(line(&error))
    });
    outcome.collect()
}

#[test]
fn the_right_key_is_accepted() {
    assert_eq!(refusal(ACCOUNT, ACCOUNT), [None, None]);
}

#[test]
fn temporary_credentials_send_their_token() {
    let temporary = Account {
        key_id: "ASIAEXAMPLE",
        token: Some("IQoJb3JpZ2luX2VjE+/=="),
        ..ACCOUNT
    };
    assert_eq!(refusal(temporary, temporary), [None, None]);
}

#[test]
fn wrong_keys_are_refused() {
    let token = Some("token");
    let cases = [
        (
            ACCOUNT,
            Account {
                secret: "wrong",
                ..ACCOUNT
            },
            "the signature is",
        ),
        (
            ACCOUNT,
            Account {
                key_id: "AKIDOTHER",
                ..ACCOUNT
            },
            "the credential scope is AKIDOTHER",
        ),
        (
            ACCOUNT,
            Account {
                region: "us-east-1",
                ..ACCOUNT
            },
            "/us-east-1/iot-jobs-data/aws4_request,",
        ),
        (
            ACCOUNT,
            Account { token, ..ACCOUNT },
            "the session token is token,",
        ),
        (
            Account { token, ..ACCOUNT },
            ACCOUNT,
            "the session token is ,",
        ),
    ];
    for (known, used, reason) in cases {
        for text in refusal(known, used) {
            let text = text.expect("the server refuses");
            let start = "GetPendingJobExecutions: InvalidSignatureException (403): ";
            assert!(text.starts_with(start), "{text}");
            assert!(text.contains(reason), "{text} does not say: {reason}");
        }
    }
}

#[test]
fn the_server_notices_what_was_changed_on_the_way() {
    let server = Server::answering(Answer::ok(&json!({})));
    for client in server.clients() {
        let request = UpdateJobExecutionRequest::new("j", "t", "FAILED").expected_version(3);
        client.update_job_execution(request).unwrap();
        let received = server.last();
        assert_eq!(ACCOUNT.verify(&received), Ok(()));

        let mut changed = received.clone();
        changed.body[0] = b'[';
        assert!(ACCOUNT.verify(&changed).is_err(), "the body is signed");

        let mut changed = received.clone();
        changed.target.push_str("?executionNumber=1");
        assert!(ACCOUNT.verify(&changed).is_err(), "the target is signed");

        let mut changed = received.clone();
        changed.method = "PUT".to_owned();
        assert!(ACCOUNT.verify(&changed).is_err(), "the method is signed");

        for name in ["host", "x-amz-date", "content-type", "authorization"] {
            let mut changed = received.clone();
            changed.headers.retain(|(key, _)| key != name);
            assert!(ACCOUNT.verify(&changed).is_err(), "{name} is signed");
        }
        let mut changed = received.clone();
        let added = ("x-amz-meta".to_owned(), "x".to_owned());
        changed.headers.push(added);
        assert!(ACCOUNT.verify(&changed).is_err(), "all of x-amz is signed");
    }
}
