// Written by speed:init; yours from now on: it is never written again.
// A multibranch pipeline of its own, with the script path jenkins/speed_optimization.jenkinsfile. Pull requests are checked and
// get suggestions as artifacts; the main branch is optimised every night, on a branch of its own, within a time budget.
// Keys of models belong in a credentials binding around the nightly step alone: pull requests never see them.
pipeline {
    agent any
    options {
        disableConcurrentBuilds()
        timeout(time: 3, unit: 'HOURS')
        buildDiscarder(logRotator(numToKeepStr: '20'))
    }
    triggers {
        cron(env.CHANGE_ID ? '' : 'H 2 * * *')
    }
    stages {
        stage('Pull request') {
            when { changeRequest() }
            steps {
                dir('@directory@') {
                    sh 'git fetch --quiet origin "+refs/heads/$CHANGE_TARGET:refs/remotes/origin/$CHANGE_TARGET"'
                    catchError(buildResult: 'FAILURE', stageResult: 'FAILURE') {
                        sh '@mvn@ @plugin@:check -Dspeed.base="origin/$CHANGE_TARGET"'
                    }
                    sh '@mvn@ @plugin@:suggest -Dspeed.budget=20m'
                }
            }
        }
        stage('Nightly') {
            when { triggeredBy 'TimerTrigger' }
            steps {
                dir('@directory@') {
                    sh '@mvn@ @plugin@:optimize -Dspeed.budget=100m'
                }
                // To push what was found, bind a credential that may write here:
                // git push origin 'refs/heads/speed-opt/*' 'refs/speed/*' refs/notes/speed
            }
        }
    }
    post {
        always {
            junit testResults: '@artifacts@target/speed/ci/*/junit.xml', allowEmptyResults: true
            archiveArtifacts artifacts: '@artifacts@target/speed/suggestions.md, @artifacts@target/speed/ci/**, @artifacts@target/speed/report/**, @artifacts@target/speed/suggest/report/**', allowEmptyArchive: true
        }
    }
}
