"""IoT Jobs Data Plane: the same as `iot_jobs_data_plane.rs`.

Things and jobs are made, and looked at, through the control plane, which is another service.
"""

import json

SERVICE = "iot"

# Every character that a name of a thing may have which a URL could change.
THING = "lamp:2_a-B"
GROUP = "lamps"
DOCUMENTS = {
    "one": {"operation": "update", "text": "ä\n<&> \"☕\" 🦀", "url": "https://example.com/?a=1&b=2"},
    "two": {},
    "three": {"list": [1, 2.5, None, True]},
}


def prepare(aws):
    iot = aws.boto3("iot")
    things = [iot.create_thing(thingName=name)["thingArn"] for name in (THING, "idle", "another")]
    group = iot.create_thing_group(thingGroupName=GROUP)["thingGroupArn"]
    for name, document in DOCUMENTS.items():
        iot.create_job(
            jobId=name,
            targets=things[:1],
            document=json.dumps(document),
            timeoutConfig={"inProgressTimeoutInMinutes": 5} if name == "one" else {},
        )
    iot.create_job(jobId="all", targets=[group], targetSelection="CONTINUOUS", document="{}")
    iot.add_thing_to_thing_group(thingGroupName=GROUP, thingName="another")


def queues(aws):
    jobs = aws.client("iot-jobs-data")
    jobs.get_pending_job_executions(thingName=THING)
    jobs.get_pending_job_executions(thingName="idle")
    jobs.get_pending_job_executions(thingName="another")
    # To look does not start it.
    jobs.describe_job_execution(thingName=THING, jobId="$next")
    details = {"step": "1 of 3", "name": "ä <&> \"☕\" 🦀"}
    jobs.start_next_pending_job_execution(thingName=THING, statusDetails=details, stepTimeoutInMinutes=10)
    aws.look()
    # It is handed out again, until it has an end.
    jobs.start_next_pending_job_execution(thingName=THING)
    jobs.get_pending_job_executions(thingName=THING)
    jobs.update_job_execution(thingName=THING, jobId="one", status="SUCCEEDED")
    jobs.start_next_pending_job_execution(thingName=THING)
    jobs.start_next_pending_job_execution(thingName="another")
    jobs.get_pending_job_executions(thingName=THING)
    jobs.describe_job_execution(thingName="idle", jobId="$next")
    jobs.start_next_pending_job_execution(thingName="idle")
    aws.look()


def executions(aws):
    jobs = aws.client("iot-jobs-data")
    jobs.describe_job_execution(thingName=THING, jobId="one")
    jobs.describe_job_execution(thingName=THING, jobId="one", includeJobDocument=False)
    jobs.describe_job_execution(thingName=THING, jobId="three", includeJobDocument=True, executionNumber=1)
    jobs.update_job_execution(
        thingName=THING, jobId="one", status="IN_PROGRESS", expectedVersion=1, stepTimeoutInMinutes=7
    )
    jobs.update_job_execution(
        thingName=THING,
        jobId="one",
        status="IN_PROGRESS",
        statusDetails={"progress": "50 %", "a:b-c_9": "x" * 1024},
        expectedVersion=2,
        executionNumber=1,
        includeJobExecutionState=True,
        includeJobDocument=True,
    )
    jobs.describe_job_execution(thingName=THING, jobId="one")
    aws.look()
    jobs.update_job_execution(thingName=THING, jobId="one", status="FAILED", includeJobExecutionState=True)
    jobs.update_job_execution(thingName=THING, jobId="two", status="REJECTED", includeJobDocument=True)
    jobs.update_job_execution(
        thingName=THING, jobId="three", status="SUCCEEDED", statusDetails={}, includeJobExecutionState=True
    )
    jobs.get_pending_job_executions(thingName=THING)
    aws.look()


def refusals(aws):
    jobs = aws.client("iot-jobs-data")
    update = {"thingName": THING, "jobId": "one"}
    with aws.refused():
        jobs.describe_job_execution(thingName=THING, jobId="none")
    with aws.refused():
        jobs.describe_job_execution(thingName=THING, jobId="one", executionNumber=9)
    with aws.refused():
        jobs.update_job_execution(thingName="nobody", jobId="one", status="FAILED")
    with aws.refused():
        jobs.update_job_execution(status="DONE", **update)
    with aws.refused():
        jobs.update_job_execution(status="IN_PROGRESS", expectedVersion=7, **update)
    with aws.refused():
        jobs.update_job_execution(status="QUEUED", **update)
    jobs.update_job_execution(status="SUCCEEDED", **update)
    with aws.refused():
        jobs.update_job_execution(status="FAILED", **update)
    with aws.refused():
        jobs.describe_job_execution(**update)
    # The clients would not send it.
    jobs = aws.without_checks().client("iot-jobs-data")
    with aws.refused():
        jobs.start_next_pending_job_execution(thingName=THING, statusDetails={"empty": ""})
    aws.look()


def commands(aws):
    """The server does not know this operation, and says what it got."""
    jobs = aws.client("iot-jobs-data")
    with aws.refused():
        jobs.start_command_execution(
            targetArn=f"arn:aws:iot:us-east-1:000000000000:thing/{THING}",
            commandArn="arn:aws:iot:us-east-1:000000000000:command/restart",
            parameters={"delay": {"L": 1 << 53}, "key": {"BIN": b"\x00\xff"}, "safe": {"B": True}, "rate": {"D": 0.5}},
            executionTimeoutSeconds=60,
            clientToken="token",
        )


def agent(aws):
    """What the agent of a device does with three jobs."""
    jobs = aws.boto3("iot-jobs-data")
    turns = []
    for number in range(3):
        started = jobs.start_next_pending_job_execution(thingName=THING, statusDetails={"by": "agent"})["execution"]
        job, version = started["jobId"], started["versionNumber"]

        def update(status, **details):
            jobs.update_job_execution(
                thingName=THING, jobId=job, status=status, statusDetails=details, expectedVersion=version
            )

        update("IN_PROGRESS", progress="50 %", name="ä <&> \"☕\" 🦀")
        version += 1
        if job == "one":
            update("SUCCEEDED", took="3 s")
            turns.append("0: one SUCCEEDED")
        elif job == "two":
            update("FAILED", reason="it broke")
            turns.append("1: two FAILED")
        else:
            jobs.update_job_execution(thingName=THING, jobId=job, status="IN_PROGRESS")
            turns.append(f"2: three somebody else has changed the job: its version is {version + 1}")
        aws.look()
    aws.tell_of("agent", turns)


def look(iot):
    names = [job["jobId"] for job in iot.list_jobs()["jobs"]]
    return {
        name: {
            "job": iot.describe_job(jobId=name)["job"],
            "executions": iot.list_job_executions_for_job(jobId=name)["executionSummaries"],
            "execution": [
                iot.describe_job_execution(jobId=name, thingName=summary["thingArn"].split("/", 1)[1])["execution"]
                for summary in iot.list_job_executions_for_job(jobId=name)["executionSummaries"]
            ],
        }
        for name in names
    }
